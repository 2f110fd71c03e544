package complaints.intake.recording;

import static java.util.stream.Collectors.toCollection;

import complaints.intake.Complaint;
import complaints.intake.ComplaintRow;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds the open complaint a customer tells again: the same customer (by number, e-mail in any case, or phone), the
 * same contract (or none both times) and a similar story. Whoever asks holds the customer locked until the transaction
 * ends, so that two agents who record the same at once do not both find nothing.
 */
@ApplicationScoped
class ToldBefore {

    private final Jdbi jdbi;
    private final double similar;

    ToldBefore(Jdbi jdbi, @ConfigProperty(name = "complaints.intake.similar") double similar) {
        this.jdbi = jdbi;
        this.similar = similar;
    }

    /** The open complaint that is told again, for those that tell one. */
    Map<Telling, Complaint> find(List<Telling> tellings) {
        List<Telling> asking = tellings.stream()
                .filter(each -> each.ifToldBefore() != IfToldBefore.RECORD)
                .toList();
        Map<Telling, Complaint> found = new IdentityHashMap<>();
        if (!asking.isEmpty()) {
            jdbi.useHandle(handle -> {
                lock(handle, asking);
                query(handle, asking).forEach(each -> found.put(asking.get(each.place() - 1), each.complaint()));
            });
        }
        return found;
    }

    private List<Known> query(Handle handle, List<Telling> asking) {
        return handle.createQuery(
                        """
                        select told.place, known.*
                        from unnest(:emails, :phones, :numbers, :contracts, :stories) with ordinality
                            as told (email, phone, number, contract, story, place),
                          lateral (
                            select c.* from complaint c
                            where (lower(c.email) = told.email or c.phone = told.phone
                                or c.customer_number = told.number)
                              and c.contract is not distinct from told.contract
                              and c.status in ('RECORDED', 'INCOMPLETE')
                              and similarity(c.story, told.story) >= :similar
                            order by similarity(c.story, told.story) desc, c.id desc limit 1 for update) known""")
                .bindArray("emails", String.class, all(asking, Telling::email))
                .bindArray("phones", String.class, all(asking, each -> each.complaint()
                        .customer()
                        .phone()))
                .bindArray("numbers", String.class, all(asking, each -> each.complaint()
                        .customer()
                        .number()))
                .bindArray("contracts", String.class, all(asking, each -> each.complaint()
                        .story()
                        .contract()))
                .bindArray("stories", String.class, all(asking, each -> each.complaint()
                        .story()
                        .words()))
                .bind("similar", similar)
                .map((row, context) -> new Known(row.getInt("place"), ComplaintRow.read(row)))
                .list();
    }

    /** Neighbours wait for a lock of others for a second; a telling that is alone waits as long as it takes. */
    private static void lock(Handle handle, List<Telling> asking) {
        if (asking.size() > 1) {
            handle.execute("set local lock_timeout = '1s'");
        }
        List<String> names =
                asking.stream().flatMap(each -> each.names().stream()).toList();
        handle.createQuery(
                        """
                        select count(pg_advisory_xact_lock(name)::text)
                        from (select hashtextextended(unnest(:names), 2) as name order by 1) sorted""")
                .bindArray("names", String.class, names)
                .mapTo(long.class)
                .one();
    }

    private static List<String> all(List<Telling> tellings, Function<Telling, String> value) {
        return tellings.stream().map(value).collect(toCollection(ArrayList::new));
    }

    private record Known(int place, Complaint complaint) {}
}
