package complaints.operations;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;

/** Writes many rows with one statement: a column becomes an array, the statement unnests them. */
final class RowSet {

    private RowSet() {}

    /** One column: its type in PostgreSQL and where its values come from. */
    record Column<T>(String type, Function<T, Object> value) {}

    static <T> Column<T> uuid(Function<T, Object> value) {
        return new Column<>("uuid", value);
    }

    static <T> Column<T> text(Function<T, Object> value) {
        return new Column<>("text", value);
    }

    static <T> Column<T> bool(Function<T, Object> value) {
        return new Column<>("bool", value);
    }

    static <T> Column<T> number(Function<T, Object> value) {
        return new Column<>("int8", value);
    }

    static <T> Column<T> bytes(Function<T, Object> value) {
        return new Column<>("bytea", value);
    }

    static <T> Column<T> time(Function<T, Instant> value) {
        return new Column<>("timestamptz", row -> {
            Instant time = value.apply(row);
            return time == null ? null : time.atOffset(ZoneOffset.UTC);
        });
    }

    static <T> void write(Handle handle, String sql, Collection<T> rows, List<Column<T>> columns) {
        if (rows.isEmpty()) {
            return;
        }
        Connection connection = handle.getConnection();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            int index = 0;
            for (Column<T> column : columns) {
                statement.setArray(++index, array(connection, column, rows));
            }
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("a set of rows cannot be written", e);
        }
    }

    private static <T> Array array(Connection connection, Column<T> column, Collection<T> rows) throws SQLException {
        Object[] values = column.type().equals("bytea") ? new byte[rows.size()][] : new Object[rows.size()];
        int index = 0;
        for (T row : rows) {
            values[index++] = column.value().apply(row);
        }
        return connection.createArrayOf(column.type(), values);
    }
}
