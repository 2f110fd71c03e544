package complaints.devstack.test;

import complaints.devstack.PostgresDatabases;
import complaints.devstack.TestPostgres;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.containers.GenericContainer;

/** PostgreSQL in a container; image by {@code complaints.test.postgres-image}. */
final class PostgresContainer extends ContainerServer implements TestPostgres {
    private static final String SUPERUSER = "postgres";
    private static final int INSIDE = 5432;

    private PostgresContainer(String id, int port) {
        super(id, port);
    }

    static PostgresContainer at(String id, int port) {
        return new PostgresContainer(id, port);
    }

    /** With the database and its login of the same name. */
    static String start(int port, String database) {
        GenericContainer<?> container = container(ServersAsked.image("postgres", "postgres:18"), INSIDE, port)
                .withEnv("POSTGRES_PASSWORD", SUPERUSER);
        container.start();
        PostgresContainer server = at(container.getContainerId(), port);
        server.awaitReady();
        server.create(database);
        return container.getContainerId();
    }

    private void create(String database) {
        try (Connection template = connect("template1")) {
            PostgresDatabases.addExtensions(template);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot add extensions", e);
        }
        try (Connection connection = connect(SUPERUSER)) {
            PostgresDatabases.createMissing(connection, database);
        } catch (SQLException e) {
            throw new IllegalStateException("cannot make database " + database, e);
        }
    }

    @Override
    public String jdbcUrl(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    @Override
    public Connection connect(String database) throws SQLException {
        return DriverManager.getConnection(jdbcUrl(database), SUPERUSER, SUPERUSER);
    }

    @Override
    boolean answers() throws SQLException {
        try (Connection connection = connect(SUPERUSER)) {
            return connection.isValid(2);
        }
    }
}
