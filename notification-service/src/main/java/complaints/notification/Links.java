package complaints.notification;

import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The customer's own links, each for one purpose. */
@ApplicationScoped
public class Links {

    private final SignedLinks signed;
    private final String notification;
    private final String resolution;
    private final String followup;
    private final Duration statusLife;
    private final Duration agreementLife;

    Links(
            SignedLinks signed,
            @ConfigProperty(name = "complaints.public.notification.url") String notification,
            @ConfigProperty(name = "complaints.public.resolution.url") String resolution,
            @ConfigProperty(name = "complaints.public.followup.url") String followup,
            @ConfigProperty(name = "complaints.link.status-days") int statusDays,
            @ConfigProperty(name = "complaints.link.agreement-days") int agreementDays) {
        this.signed = signed;
        this.notification = notification;
        this.resolution = resolution;
        this.followup = followup;
        this.statusLife = Duration.ofDays(statusDays);
        this.agreementLife = Duration.ofDays(agreementDays);
    }

    /**
     * Where the complaint stands.
     *
     * @param from when its life of years begins
     */
    public String status(Complaint complaint, Instant from) {
        return notification + "/status/"
                + signed.token(LinkPurpose.STATUS, complaint.statusLink(), from.plus(statusLife));
    }

    /** Where a decision is agreed to or refused. */
    public String agreement(UUID complaint, Instant decidedAt) {
        String token = signed.token(LinkPurpose.AGREEMENT, complaint, agreementUntil(decidedAt));
        return resolution + "/agreement/" + token;
    }

    /** The last instant at which the link of {@link #agreement} opens. */
    public Instant agreementUntil(Instant decidedAt) {
        return decidedAt.plus(agreementLife);
    }

    /** Where a check is answered. */
    public String answer(UUID check, Instant until) {
        return followup + "/answer/" + signed.token(LinkPurpose.ANSWER, check, until);
    }
}
