package complaints.messaging;

import io.agroal.api.AgroalPoolInterceptor;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
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
        lent.add(postgres(connection));
    }

    @Override
    public void onConnectionReturn(Connection connection) {
        lent.remove(postgres(connection));
    }

    @Override
    public void onConnectionDestroy(Connection closed) {
        lent.removeIf(LentConnections::isClosed);
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

    private static boolean isClosed(PGConnection connection) {
        try {
            return ((Connection) connection).isClosed();
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL's driver knows what it closed", e);
        }
    }

    private static PGConnection postgres(Connection connection) {
        try {
            return connection.unwrap(PGConnection.class);
        } catch (SQLException e) {
            throw new IllegalStateException("only PostgreSQL is behind the pool", e);
        }
    }
}
