package complaints.followup.review;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.doors.LinkPurpose;
import complaints.doors.LinkRefused;
import complaints.doors.SignedLinks;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;

/** A word that only our own page holds, so that a foreign page in the same browser cannot send the form. */
@Singleton
class FormWord {

    private static final Duration LIFE = Duration.ofHours(12);

    private final SignedLinks links;
    private final Clock clock;

    FormWord(SignedLinks links, Clock clock) {
        this.links = links;
        this.clock = clock;
    }

    String of(String week, String user) {
        return links.token(
                LinkPurpose.ANSWER, meaning(week, user), clock.instant().plus(LIFE));
    }

    boolean fits(String word, String week, String user) {
        try {
            return word != null && links.open(LinkPurpose.ANSWER, word).equals(meaning(week, user));
        } catch (LinkRefused refused) {
            return false;
        }
    }

    private static UUID meaning(String week, String user) {
        return UUID.nameUUIDFromBytes(("review\n" + week + "\n" + user).getBytes(UTF_8));
    }
}
