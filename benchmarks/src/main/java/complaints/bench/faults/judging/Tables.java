package complaints.bench.faults.judging;

import complaints.bench.faults.breaking.Servers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads the services' databases, past the wires. */
public final class Tables {
    private final Servers servers;

    public Tables(Servers servers) {
        this.servers = servers;
    }

    /** Every row of a query. */
    public List<Row> all(String database, String query) {
        try (Connection connection = servers.database(database);
                Statement statement = connection.createStatement();
                ResultSet found = statement.executeQuery(query)) {
            List<Row> rows = new ArrayList<>();
            while (found.next()) {
                rows.add(row(found));
            }
            return rows;
        } catch (SQLException e) {
            throw new IllegalStateException(database + " does not answer " + query, e);
        }
    }

    /** The rows by the complaint in their column {@code complaint}. */
    Map<UUID, List<Row>> byComplaint(String database, String query) {
        return all(database, query).stream().collect(Collectors.groupingBy(row -> row.id("complaint")));
    }

    /** The only value of the only row. */
    public long number(String database, String query) {
        return all(database, query).get(0).columns().values().stream()
                .map(Number.class::cast)
                .findFirst()
                .orElseThrow()
                .longValue();
    }

    /** Changes something that is only there to judge by. */
    void execute(String database, String command) {
        try (Connection connection = servers.database(database);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        } catch (SQLException e) {
            throw new IllegalStateException(database + " does not do " + command, e);
        }
    }

    private static Row row(ResultSet found) throws SQLException {
        ResultSetMetaData columns = found.getMetaData();
        Map<String, Object> values = new LinkedHashMap<>();
        for (int column = 1; column <= columns.getColumnCount(); column++) {
            values.put(columns.getColumnLabel(column), found.getObject(column));
        }
        return new Row(values);
    }
}
