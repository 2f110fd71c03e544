package complaints.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.Set;
import org.jdbi.v3.core.Jdbi;

/** The customers who asked not to be asked; by what stands for them, not by name. */
@ApplicationScoped
public class OptOuts {

    private final Jdbi jdbi;

    OptOuts(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Remembers the wish; once is enough. */
    public void add(String customer, Instant at) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into opt_out (customer, at) values (?, ?) on conflict do nothing", customer, Columns.utc(at)));
    }

    /** Those of these customers who are not to be asked. */
    public Set<String> among(Collection<String> customers) {
        return jdbi.withHandle(handle -> handle.createQuery("select customer from opt_out where customer = any (:all)")
                .bindArray("all", String.class, customers)
                .mapTo(String.class)
                .set());
    }
}
