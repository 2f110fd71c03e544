package complaints.doors;

import java.util.Optional;
import java.util.UUID;

/** A customer's link does not open what was asked. */
public class LinkRefused extends Refusal {

    private final transient UUID expiredFor;

    private LinkRefused(Kind kind, String slug, String message, UUID expiredFor) {
        super(kind, slug, message);
        this.expiredFor = expiredFor;
    }

    static LinkRefused altered() {
        return new LinkRefused(Kind.NOT_FOUND, "link-unknown", "This link opens nothing here.", null);
    }

    static LinkRefused expired(UUID subject) {
        return new LinkRefused(Kind.GONE, "link-expired", "This link has expired.", subject);
    }

    /** Whom an expired but genuine link spoke for; empty where the link was not genuine. */
    public Optional<UUID> expiredFor() {
        return Optional.ofNullable(expiredFor);
    }
}
