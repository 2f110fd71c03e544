package complaints.notification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What the links to status pages speak for, and which of them were withdrawn. */
@ApplicationScoped
public class StatusLinks {

    /** What a genuine link leads to. */
    public record Target(UUID complaint, boolean withdrawn) {}

    private final Jdbi jdbi;

    StatusLinks(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param link what a token speaks for; empty where that is no complaint's page */
    public Optional<Target> target(UUID link) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select complaint_id, true as withdrawn from withdrawn_link where id = :link
                        union all select id, false from complaint where status_link = :link
                        union all select id, false from complaint where id = :link and status_link is null""")
                .bind("link", link)
                .map((row, context) ->
                        new Target(row.getObject("complaint_id", UUID.class), row.getBoolean("withdrawn")))
                .findOne());
    }

    /** From now on only links of {@code next} lead to the complaint. */
    public void withdraw(Complaint complaint, UUID next, Instant at, String byWhom, String reason) {
        jdbi.useHandle(handle -> {
            handle.execute(
                    "insert into withdrawn_link (id, complaint_id, at, by_whom, reason) values (?, ?, ?, ?, ?)",
                    complaint.statusLink(),
                    complaint.id(),
                    at,
                    byWhom,
                    reason);
            handle.execute("update complaint set status_link = ? where id = ?", next, complaint.id());
        });
    }

    /** @return false where one was asked for since then: one is enough */
    public boolean request(UUID request, UUID complaint, Instant at, Instant noneSince) {
        return jdbi.withHandle(handle -> handle.execute(
                        """
                        insert into link_request (id, complaint_id, at)
                        select ?, ?, cast(? as timestamptz) where not exists (select from link_request where complaint_id = ? and at > ?)""",
                        request,
                        complaint,
                        at,
                        complaint,
                        noneSince)
                == 1);
    }
}
