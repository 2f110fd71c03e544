package complaints.followup;

import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** One statement for many rows: each column goes as one array of texts, which the statement casts and unnests. */
public final class Bulk<T> {

    private final Update update;
    private final List<T> rows;

    private Bulk(Update update, List<T> rows) {
        this.update = update;
        this.rows = rows;
    }

    public static <T> Bulk<T> of(Handle handle, Collection<T> rows, String sql) {
        return new Bulk<>(handle.createUpdate(sql), List.copyOf(rows));
    }

    public Bulk<T> column(String name, Function<T, ?> value) {
        update.bindArray(
                name, String.class, rows.stream().map(value).map(Bulk::text).toList());
        return this;
    }

    /** Does nothing where there are no rows. */
    public void execute() {
        if (!rows.isEmpty()) {
            update.execute();
        }
    }

    private static String text(Object value) {
        return value instanceof Enum<?> constant ? constant.name() : value == null ? null : value.toString();
    }
}
