package complaints.messaging;

import io.quarkus.arc.DefaultBean;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.transaction.CMTTransactionHandler;

/** What every service builds on: its database, reached by SQL inside the transaction of the use case, and the time. */
@ApplicationScoped
class Database {

    @Produces
    @Singleton
    Jdbi jdbi(DatabaseWatch database) {
        return Jdbi.create(database::connection).setTransactionHandler(new CMTTransactionHandler());
    }

    @Produces
    @Singleton
    @DefaultBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
