package complaints.intake.recording;

import complaints.events.Customer;
import complaints.intake.Complaint;
import complaints.intake.ComplaintRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds the open complaint a customer tells again: the same customer (by number, e-mail in any case, or phone), the
 * same contract (or none both times) and a similar story. Whoever asks holds the customer locked until the transaction ends, so that two agents who record the
 * same at once do not both find nothing.
 */
@ApplicationScoped
class ToldBefore {

    private final Jdbi jdbi;
    private final double similar;

    ToldBefore(Jdbi jdbi, @ConfigProperty(name = "complaints.intake.similar") double similar) {
        this.jdbi = jdbi;
        this.similar = similar;
    }

    Optional<Complaint> find(Complaint told) {
        Customer customer = told.customer();
        String email = customer.email() == null ? null : customer.email().toLowerCase(Locale.ROOT);
        lock(names(customer, email));
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select * from complaint
                        where (lower(email) = :email or phone = :phone or customer_number = :number)
                          and contract is not distinct from :contract and status in ('RECORDED', 'INCOMPLETE')
                          and similarity(story, :story) >= :similar
                        order by similarity(story, :story) desc, id desc limit 1 for update""")
                .bind("email", email)
                .bind("phone", customer.phone())
                .bind("number", customer.number())
                .bind("contract", told.story().contract())
                .bind("story", told.story().words())
                .bind("similar", similar)
                .map((row, context) -> ComplaintRow.read(row))
                .findOne());
    }

    private void lock(List<String> names) {
        jdbi.useHandle(handle -> handle.createQuery(
                        """
                        select pg_advisory_xact_lock(name)
                        from (select hashtextextended(unnest(:names), 2) as name order by 1) sorted""")
                .bindArray("names", String.class, names)
                .mapToMap()
                .list());
    }

    private static List<String> names(Customer customer, String email) {
        return Stream.of(email, customer.phone(), customer.number())
                .filter(Objects::nonNull)
                .toList();
    }
}
