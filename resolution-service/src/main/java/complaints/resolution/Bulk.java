package complaints.resolution;

import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** One statement for many rows: each column goes as one array, which the statement casts and unnests. */
final class Bulk<T> {

    private final Update update;
    private final List<T> rows;

    private Bulk(Update update, List<T> rows) {
        this.update = update;
        this.rows = rows;
    }

    static <T> Bulk<T> of(Handle handle, List<T> rows, String sql) {
        return new Bulk<>(handle.createUpdate(sql), rows);
    }

    Bulk<T> column(String name, Function<T, ?> value) {
        update.bindArray(
                name, String.class, rows.stream().map(value).map(Bulk::text).toList());
        return this;
    }

    /** JSON in UTF-8, which goes as it is: nothing in it has to be escaped. The statement reads it as text. */
    Bulk<T> json(String name, Function<T, byte[]> value) {
        byte[][] values = rows.stream().map(value).toArray(byte[][]::new);
        update.bind(
                name,
                (position, statement, context) ->
                        statement.setArray(position, statement.getConnection().createArrayOf("bytea", values)));
        return this;
    }

    void execute() {
        update.execute();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
