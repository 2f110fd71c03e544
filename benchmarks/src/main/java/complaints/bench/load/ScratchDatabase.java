package complaints.bench.load;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** A database of its own beside those of the services, gone when it is closed. */
final class ScratchDatabase implements AutoCloseable {
    private static final String NAME = "complaints_bench";
    private static final String DROP = "drop database if exists " + NAME + " with (force)";

    private final String adminUrl;

    private ScratchDatabase(String adminUrl) {
        this.adminUrl = adminUrl;
    }

    /** @param adminUrl JDBC address of some database of the server, with a log-in that may make others */
    static ScratchDatabase make(String adminUrl) throws SQLException {
        ScratchDatabase made = new ScratchDatabase(adminUrl);
        run(adminUrl, DROP);
        run(adminUrl, "create database " + NAME);
        run(made.url(), "create table complaint (id uuid primary key, story text not null)");
        run(
                made.url(),
                "create table outbox (id bigint generated always as identity primary key,"
                        + " complaint_id uuid not null, payload bytea not null)");
        return made;
    }

    String url() {
        return adminUrl.replaceFirst("/[^/?]+(\\?|$)", "/" + NAME + "$1");
    }

    @Override
    public void close() throws SQLException {
        run(adminUrl, DROP);
    }

    private static void run(String url, String command) throws SQLException {
        try (Connection connection = DriverManager.getConnection(url);
                Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
