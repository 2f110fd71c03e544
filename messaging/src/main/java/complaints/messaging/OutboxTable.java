package complaints.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jdbi.v3.core.Jdbi;

/** The table of facts waiting to be told. Ids come from the database, so that they rise in the order of insertion. */
@ApplicationScoped
class OutboxTable {

    /** How many independent streams of facts there are; all facts of a complaint are in one. */
    static final int LANES = 8;

    private static final String INSERT =
            """
            insert into outbox (lane, topic, source, complaint_id, event_id, type, at, traceparent, payload)
            select * from unnest(?::smallint[], ?::text[], ?::text[], ?::text[], ?::uuid[], ?::text[], ?::timestamptz[],
                                 ?::text[], ?::bytea[])""";

    private static final String LOCK_LANES =
            "select lane from generate_series(0, ?) lane where pg_try_advisory_xact_lock(hashtext('outbox'), lane)";

    private static final String NEXT =
            """
            select id, topic, source, complaint_id, event_id, type, at, traceparent, payload
            from outbox where lane = any (?) order by id limit ?""";

    private final Jdbi jdbi;

    OutboxTable(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    static int lane(String complaintId) {
        return Math.floorMod(complaintId.hashCode(), LANES);
    }

    void insert(List<OutboxRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        jdbi.useHandle(handle -> {
            try {
                insert(handle.getConnection(), rows);
            } catch (SQLException e) {
                throw new IllegalStateException("facts cannot be written to the outbox", e);
            }
        });
    }

    private static void insert(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            int column = 0;
            insert.setArray(++column, array(connection, "int2", rows, row -> (short) lane(row.complaintId())));
            insert.setArray(++column, array(connection, "text", rows, OutboxRow::topic));
            insert.setArray(++column, array(connection, "text", rows, OutboxRow::source));
            insert.setArray(++column, array(connection, "text", rows, OutboxRow::complaintId));
            insert.setArray(++column, array(connection, "uuid", rows, OutboxRow::eventId));
            insert.setArray(++column, array(connection, "text", rows, OutboxRow::type));
            insert.setArray(++column, array(connection, "timestamptz", rows, row -> utc(row.at())));
            insert.setArray(++column, array(connection, "text", rows, OutboxRow::traceparent));
            insert.setArray(++column, connection.createArrayOf("bytea", payloads(rows)));
            insert.executeUpdate();
        }
    }

    /** Locks the lanes nobody else relays, until the connection's transaction ends. */
    static List<Integer> lockLanes(Connection connection) throws SQLException {
        try (PreparedStatement lock = connection.prepareStatement(LOCK_LANES)) {
            lock.setInt(1, LANES - 1);
            List<Integer> lanes = new ArrayList<>();
            try (ResultSet locked = lock.executeQuery()) {
                while (locked.next()) {
                    lanes.add(locked.getInt(1));
                }
            }
            return lanes;
        }
    }

    static List<OutboxRow> next(Connection connection, List<Integer> lanes, int limit) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NEXT)) {
            select.setArray(1, connection.createArrayOf("int2", lanes.toArray()));
            select.setInt(2, limit);
            List<OutboxRow> rows = new ArrayList<>();
            try (ResultSet found = select.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found));
                }
            }
            return rows;
        }
    }

    static void delete(Connection connection, List<OutboxRow> rows) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement("delete from outbox where id = any (?)")) {
            delete.setArray(1, array(connection, "int8", rows, OutboxRow::id));
            delete.executeUpdate();
        }
    }

    private static OutboxRow row(ResultSet found) throws SQLException {
        return new OutboxRow(
                found.getLong(1),
                found.getString(2),
                found.getString(3),
                found.getString(4),
                found.getObject(5, UUID.class),
                found.getString(6),
                found.getTimestamp(7).toInstant(),
                found.getString(8),
                found.getBytes(9));
    }

    private static java.sql.Array array(
            Connection connection, String type, List<OutboxRow> rows, Function<OutboxRow, Object> value)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static byte[][] payloads(List<OutboxRow> rows) {
        return rows.stream().map(OutboxRow::payload).toArray(byte[][]::new);
    }

    private static String utc(Instant at) {
        return at.atOffset(ZoneOffset.UTC).toString();
    }
}
