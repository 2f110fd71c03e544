package complaints.notification.status;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.doors.LinkPurpose;
import complaints.doors.LinkRefused;
import complaints.doors.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** The second step: what was read back is sent again with a signed, short-lived word that fits these very words alone. */
@ApplicationScoped
class Confirmation {

    private static final Duration LIFE = Duration.ofMinutes(30);

    private final SignedLinks links;
    private final Clock clock;

    Confirmation(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    String word(UUID complaint, String text) {
        return links.token(
                LinkPurpose.STATUS, meaning(complaint, text), clock.instant().plus(LIFE));
    }

    /** True where the word was given for exactly this, not too long ago. */
    boolean confirms(String word, UUID complaint, String text) {
        try {
            return links.open(LinkPurpose.STATUS, word).equals(meaning(complaint, text));
        } catch (LinkRefused refused) {
            return false;
        }
    }

    private static UUID meaning(UUID complaint, String text) {
        return UUID.nameUUIDFromBytes((complaint + "\n" + text).getBytes(UTF_8));
    }
}
