package complaints.intake.recording;

import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.intake.Complaint;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Where the customer sees how his complaint stands: a link for two years from its recording, the same each time. */
@ApplicationScoped
class StatusPages {

    private static final Duration LIFE = Duration.ofDays(730);

    private final SignedLinks links;
    private final String base;

    StatusPages(SignedLinks links, @ConfigProperty(name = "complaints.public.notification.url") String base) {
        this.links = links;
        this.base = base;
    }

    String of(Complaint complaint) {
        return base + "/status/"
                + links.token(
                        LinkPurpose.STATUS,
                        complaint.id(),
                        complaint.recordedAt().plus(LIFE));
    }
}
