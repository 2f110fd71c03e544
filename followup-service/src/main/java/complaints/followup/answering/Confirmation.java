package complaints.followup.answering;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.doors.LinkPurpose;
import complaints.doors.LinkRefused;
import complaints.doors.SignedLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/**
 * The second step, which a program that opens or replays links does not take: what was read back to the customer is sent
 * again with a signed, short-lived word that fits these very answers and no others.
 */
@ApplicationScoped
class Confirmation {

    static final Duration LIFE = Duration.ofMinutes(30);

    private final SignedLinks links;
    private final Clock clock;

    Confirmation(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    /** The word that confirms what was said to a check. */
    String word(UUID check, Object said) {
        return links.token(
                LinkPurpose.ANSWER, meaning(check, said), clock.instant().plus(LIFE));
    }

    /** True where the word was given for exactly this, not too long ago. */
    boolean confirms(String word, UUID check, Object said) {
        if (word == null || word.isBlank()) {
            return false;
        }
        try {
            return links.open(LinkPurpose.ANSWER, word).equals(meaning(check, said));
        } catch (LinkRefused refused) {
            return false;
        }
    }

    private static UUID meaning(UUID check, Object said) {
        return UUID.nameUUIDFromBytes((check + "\n" + said).getBytes(UTF_8));
    }
}
