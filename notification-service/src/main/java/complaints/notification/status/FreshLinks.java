package complaints.notification.status;

import complaints.messaging.Ids;
import complaints.notification.Complaints;
import complaints.notification.FreshLinkWanted;
import complaints.notification.StatusLinks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Fresh links that customers ask for: one a complaint in {@code complaints.link.fresh-every}, however often they ask. */
@ApplicationScoped
class FreshLinks {

    private final Complaints complaints;
    private final StatusLinks links;
    private final Event<FreshLinkWanted> wanted;
    private final Clock clock;
    private final Duration every;

    FreshLinks(
            Complaints complaints,
            StatusLinks links,
            Event<FreshLinkWanted> wanted,
            Clock clock,
            @ConfigProperty(name = "complaints.link.fresh-every") Duration every) {
        this.complaints = complaints;
        this.links = links;
        this.wanted = wanted;
        this.clock = clock;
        this.every = every;
    }

    @Transactional
    public void want(UUID complaint) {
        complaints.lock(List.of(complaint));
        UUID request = Ids.next();
        Instant now = clock.instant();
        if (links.request(request, complaint, now, now.minus(every))) {
            wanted.fire(new FreshLinkWanted(request, complaint));
        }
    }
}
