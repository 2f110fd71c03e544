package complaints.messaging;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/** The connections that somebody uses at this moment, from their first statement to the end of their transaction. */
@ApplicationScoped
class LentConnections implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(LentConnections.class);

    private final Set<PGConnection> lent = ConcurrentHashMap.newKeySet();

    @Override
    public void onConnectionAcquire(Connection connection) {
        open(connection).ifPresent(lent::add);
    }

    /** Must not fail: the pool would take the connection for lent for ever. */
    @Override
    public void onConnectionReturn(Connection connection) {
        open(connection).ifPresentOrElse(lent::remove, this::forgetClosed);
    }

    @Override
    public void onConnectionDestroy(Connection closed) {
        forgetClosed();
    }

    /** Whoever waits on one is told so at once; whether what he wrote took effect is not known. The pool opens new ones. */
    void breakAll() {
        lent.forEach(LentConnections::abort);
    }

    private static void abort(PGConnection connection) {
        try {
            ((Connection) connection).abort(Runnable::run);
        } catch (SQLException e) {
            LOG.warnf("a silent connection stays open: %s", Failures.summary(e));
        }
    }

    private void forgetClosed() {
        lent.removeIf(each -> open((Connection) each).isEmpty());
    }

    /** PostgreSQL's own connection; empty where it is closed, which then refuses to be asked. */
    private static Optional<PGConnection> open(Connection connection) {
        try {
            return Optional.of(connection.unwrap(PGConnection.class));
        } catch (SQLException closed) {
            return Optional.empty();
        }
    }
}
