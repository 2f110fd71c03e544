package complaints.bench.load;

import complaints.bench.measuring.Work;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;

/** A client that writes what one recorded complaint writes at least: a row of 1 KB and one of 1.5 KB, one commit. */
final class TwoInserts implements Work {
    private static final String STORY = "Me han cobrado dos veces el mes de octubre. ".repeat(23);
    private static final byte[] PAYLOAD = new byte[1500];

    private final Connection connection;
    private final PreparedStatement complaint;
    private final PreparedStatement outbox;

    TwoInserts(String url) throws SQLException {
        connection = DriverManager.getConnection(url);
        connection.setAutoCommit(false);
        complaint = connection.prepareStatement("insert into complaint (id, story) values (?, ?)");
        outbox = connection.prepareStatement("insert into outbox (complaint_id, payload) values (?, ?)");
    }

    @Override
    public String once() throws SQLException {
        UUID id = UUID.randomUUID();
        complaint.setObject(1, id);
        complaint.setString(2, STORY);
        complaint.executeUpdate();
        outbox.setObject(1, id);
        outbox.setBytes(2, PAYLOAD);
        outbox.executeUpdate();
        connection.commit();
        return DONE;
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
