package complaints.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.util.PSQLException;
import org.postgresql.util.PSQLState;

class DatabaseWatchTest {

    /** As the driver says it where the pool gave up waiting for a connection that was just being opened. */
    private static final class Interrupted extends PGSimpleDataSource {
        @Override
        public Connection getConnection() throws SQLException {
            throw new PSQLException("Something unusual has occurred", PSQLState.UNEXPECTED_ERROR);
        }
    }

    @Test
    void a_connection_that_cannot_be_had_is_never_the_fault_of_an_event_whatever_the_driver_calls_it() {
        DatabaseWatch watch = new DatabaseWatch(
                new Interrupted(), new LentConnections(), "jdbc:postgresql:", "x", "x", Duration.ofSeconds(1));

        assertThat(Failures.passes(catchThrowable(watch::connection))).isTrue();
    }
}
