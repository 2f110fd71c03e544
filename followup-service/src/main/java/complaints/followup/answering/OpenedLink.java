package complaints.followup.answering;

import complaints.doors.LinkPurpose;
import complaints.doors.LinkRefused;
import complaints.doors.SignedLinks;
import complaints.followup.Check;
import complaints.followup.Checks;
import complaints.followup.UnknownCheck;
import jakarta.inject.Singleton;
import java.util.UUID;

/** Finds the check a customer's link speaks for. Whether it still takes an answer is for the check to say. */
@Singleton
class OpenedLink {

    private final SignedLinks links;
    private final Checks checks;

    OpenedLink(SignedLinks links, Checks checks) {
        this.links = links;
        this.checks = checks;
    }

    /** @throws complaints.doors.Refusal where the link is not genuine or there is no such check */
    Check check(String token) {
        UUID id = subject(token);
        return checks.find(id).orElseThrow(() -> new UnknownCheck(id));
    }

    private UUID subject(String token) {
        try {
            return links.open(LinkPurpose.ANSWER, token);
        } catch (LinkRefused refused) {
            return refused.expiredFor().orElseThrow(() -> refused);
        }
    }
}
