package complaints.devstack;

import complaints.devstack.process.Folders;
import complaints.devstack.process.FreePort;
import complaints.devstack.process.Patience;
import complaints.devstack.process.ProcessServer;
import complaints.devstack.process.ServerFailed;
import complaints.devstack.process.ServerProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;

/**
 * A real PostgreSQL on the loopback address, durable as in production ({@code fsync} and {@code synchronous_commit} on).
 *
 * <p>It ends with this JVM. Its data stays in the folder given and serves the next start. The superuser is
 * {@code postgres} with password {@code postgres}: not for machines that others log in to.
 */
public final class PostgresServer implements ProcessServer, TestPostgres {
    private static final String SUPERUSER = "postgres";
    private static final int LEFTOVER_TRIES = 50;
    private static final Duration START = Duration.ofSeconds(120);

    private final Path data;
    private final int port;
    private final ServerProcess process;

    private PostgresServer(Path home, int port) {
        this.data = home.resolve("data");
        this.port = port;
        this.process = new ServerProcess("PostgreSQL", home, "INT");
    }

    /** Starts a server that keeps its data in the folder; port 0 takes a free one. Returns when it answers. */
    public static PostgresServer start(Path home, int port) {
        PostgresServer server = at(home, FreePort.orAny(port));
        server.launch();
        return server;
    }

    /** A handle on the server that was started in this folder and port, by whomever. */
    public static PostgresServer at(Path home, int port) {
        return new PostgresServer(Folders.made(home), port);
    }

    /** Makes the database and its login of the same name and password, where missing. Every one has the extensions. */
    public void createDatabase(String name) {
        try (Connection connection = connect("postgres")) {
            PostgresDatabases.createMissing(connection, name);
        } catch (SQLException e) {
            throw process.failed("cannot make database " + name, e);
        }
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER);
    }

    @Override
    public int port() {
        return port;
    }

    /** Writes what the server says to another file than {@code server.log} of its folder. */
    public PostgresServer loggingTo(Path file) {
        process.logTo(file);
        return this;
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public List<Integer> ports() {
        return List.of(port);
    }

    @Override
    public void restart() {
        stop();
        launch();
    }

    private void launch() {
        if (!Files.exists(data.resolve("PG_VERSION"))) {
            PostgresCluster.create(data);
        }
        PostgresCluster.dropLockOfAnotherProgram(data);
        for (int i = 0; !launched(i < LEFTOVER_TRIES); i++) {
            LockSupport.parkNanos(200_000_000L);
        }
        addExtensions();
    }

    /** After a kill the sessions of the old server need a moment to notice; until then a new one refuses to start. */
    private boolean launched(boolean mayWait) {
        process.launch(PostgresCluster.command(data, port), Map.of());
        try {
            Patience.until(process, START, "ready on port " + port, this::answersAsOurs);
            return true;
        } catch (ServerFailed failed) {
            if (mayWait && process.lastLines().contains("pre-existing shared memory block")) {
                return false;
            }
            throw failed;
        }
    }

    /** Another server may hold the port; only one that keeps its data where we do is ours. */
    private boolean answersAsOurs() throws SQLException, IOException {
        try (Connection connection = connect("postgres");
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("show data_directory")) {
            row.next();
            return Files.isSameFile(Path.of(row.getString(1)), data);
        }
    }

    /** What {@code template1} has, every new database gets. */
    private void addExtensions() {
        try (Connection connection = connect("template1")) {
            PostgresDatabases.addExtensions(connection);
        } catch (SQLException e) {
            throw process.failed("cannot add extensions", e);
        }
    }
}
