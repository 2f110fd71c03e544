package complaints.notification.status;

import complaints.messaging.Ids;
import complaints.notification.Complaint;
import complaints.notification.Complaints;
import complaints.notification.Links;
import complaints.notification.StatusLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Withdraws the links to a complaint's page. */
@ApplicationScoped
class LinkWithdrawal {

    private final Complaints complaints;
    private final StatusLinks statusLinks;
    private final Links links;
    private final Clock clock;

    LinkWithdrawal(Complaints complaints, StatusLinks statusLinks, Links links, Clock clock) {
        this.complaints = complaints;
        this.statusLinks = statusLinks;
        this.links = links;
        this.clock = clock;
    }

    /**
     * @param idOrKey of the complaint
     * @return the link that opens from now on
     * @throws UnknownComplaint never recorded, or not heard of yet
     */
    @Transactional
    public String withdraw(String idOrKey, String byWhom, String reason) {
        UUID id = complaints.idOf(idOrKey).orElseThrow(UnknownComplaint::new);
        complaints.lock(List.of(id));
        Instant now = clock.instant();
        statusLinks.withdraw(find(id), Ids.next(), now, byWhom, reason);
        return links.status(find(id), now);
    }

    private Complaint find(UUID id) {
        return complaints.find(List.of(id)).get(0);
    }
}
