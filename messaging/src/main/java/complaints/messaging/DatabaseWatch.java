package complaints.messaging;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Properties;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * Knows within a second that the database does not answer, also where it is there and says nothing: stopped, or behind a
 * wire that swallows what is sent. A socket alone would wait for a minute, and the caller with it.
 *
 * <p>It asks on a connection of its own, five times a second. Once an answer is missing, whoever waits on a connection
 * is told, and nobody gets one, until an answer comes. A connection that is merely lost is opened again and harms nobody
 * else. Time in which this process itself stands still does not count: an answer that has come is read first.
 */
@ApplicationScoped
class DatabaseWatch {

    private static final Logger LOG = Logger.getLogger(DatabaseWatch.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(200);
    private static final String NO_CONNECTION = "08006";
    private static final String FULL = "53300";
    private static final int TO_CONNECT_SECONDS = 1;

    private final DataSource pool;
    private final LentConnections lent;
    private final String url;
    private final Properties logIn = new Properties();
    private final int patienceMillis;
    private final CountDownLatch stop = new CountDownLatch(1);
    private final Thread thread = new Thread(this::watch, "database-watch");
    private int failures;
    private volatile boolean away;

    /** @param patience how long the database may be silent, at least a millisecond; a little more than a second is felt */
    DatabaseWatch(
            DataSource pool,
            LentConnections lent,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            @ConfigProperty(name = "complaints.database.patience") Duration patience) {
        this.pool = pool;
        this.lent = lent;
        this.url = url;
        this.patienceMillis = Math.toIntExact(patience.toMillis());
        logIn.setProperty("user", user);
        logIn.setProperty("password", password);
        logIn.setProperty("ApplicationName", "watch");
        logIn.setProperty("connectTimeout", Integer.toString(TO_CONNECT_SECONDS));
        logIn.setProperty("loginTimeout", Integer.toString(TO_CONNECT_SECONDS));
        logIn.setProperty("socketTimeout", Integer.toString(TO_CONNECT_SECONDS));
    }

    /** Last of all: while a service starts nobody waits at its doors, and a start that is slow is no silence. */
    void start(@Observes @Priority(Integer.MAX_VALUE) StartupEvent event) {
        thread.setDaemon(true);
        thread.start();
    }

    void stop(@Observes ShutdownEvent event) {
        stop.countDown();
    }

    /**
     * @throws SQLException that passes, at once while the database does not answer; whatever kept a connection from being
     *     had, it is not the fault of the work it was wanted for
     */
    Connection connection() throws SQLException {
        if (away) {
            throw new SQLTransientConnectionException("the database does not answer", NO_CONNECTION);
        }
        try {
            return pool.getConnection();
        } catch (SQLException e) {
            throw new SQLTransientConnectionException("no connection", NO_CONNECTION, e);
        }
    }

    private void watch() {
        try {
            do {
                look();
            } while (!stop.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void look() throws InterruptedException {
        try (Connection own = DriverManager.getConnection(url, logIn)) {
            own.setNetworkTimeout(Runnable::run, patienceMillis);
            do {
                ask(own);
                answered();
            } while (!stop.await(BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS));
        } catch (SQLException e) {
            missed(e);
        } catch (RuntimeException e) {
            LOG.errorf("the database cannot be watched; looking again: %s", Failures.summary(e));
        }
    }

    private static void ask(Connection own) throws SQLException {
        try (Statement statement = own.createStatement()) {
            statement.execute("select 1");
        }
    }

    private void answered() {
        failures = 0;
        if (away) {
            away = false;
            LOG.info("the database answers again");
        }
    }

    /** A first failure may be that of one connection; silence, and a second one, are the database's. "Full" is an answer. */
    private void missed(SQLException e) {
        failures++;
        if (Failures.silent(e) || failures > 1 && !FULL.equals(e.getSQLState())) {
            if (!away) {
                away = true;
                LOG.warnf("the database does not answer: %s", Failures.summary(e));
            }
            lent.breakAll();
        }
    }
}
