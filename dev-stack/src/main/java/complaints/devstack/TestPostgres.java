package complaints.devstack;

import complaints.devstack.process.Breakable;
import java.sql.Connection;
import java.sql.SQLException;

/** The PostgreSQL of the tests, wherever it runs. */
public interface TestPostgres extends Breakable {
    String jdbcUrl(String database);

    /** The superuser's connection, which the caller closes. */
    Connection connect(String database) throws SQLException;

    int port();
}
