package complaints.devstack;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;

/** What a PostgreSQL holds for the services. Names are ours, never a user's. */
public final class PostgresDatabases {
    private static final List<String> EXTENSIONS = List.of("pg_trgm", "unaccent", "btree_gist");

    private PostgresDatabases() {}

    /** The database and its login, where missing. */
    public static void createMissing(Connection connection, String name) throws SQLException {
        if (missing(connection, "select 1 from pg_roles where rolname = '" + name + "'")) {
            run(connection, "create role \"" + name + "\" login password '" + name + "'");
        }
        if (missing(connection, "select 1 from pg_database where datname = '" + name + "'")) {
            run(connection, "create database \"" + name + "\" owner \"" + name + "\"");
        }
    }

    /** To the database of the connection. */
    public static void addExtensions(Connection connection) throws SQLException {
        for (String extension : EXTENSIONS) {
            run(connection, "create extension if not exists " + extension);
        }
    }

    private static boolean missing(Connection connection, String query) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            return !row.next();
        }
    }

    private static void run(Connection connection, String command) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(command);
        }
    }
}
