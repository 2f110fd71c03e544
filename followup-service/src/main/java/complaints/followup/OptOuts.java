package complaints.followup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** True where the customer is not to be asked. */
    public boolean holds(String customer) {
        return jdbi.withHandle(
                handle -> handle.select("select exists (select from opt_out where customer = ?)", customer)
                        .mapTo(Boolean.class)
                        .one());
    }
}
