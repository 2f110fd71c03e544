package complaints.followup;

import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static complaints.followup.OnKafka.awaitTold;
import static complaints.followup.OnKafka.tell;

import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.Outcome;
import complaints.messaging.Ids;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.UUID;

/** Customers whose first check was asked. */
@Singleton
class Customers {

    private final MovableClock clock;
    private final SignedLinks links;

    Customers(MovableClock clock, SignedLinks links) {
        this.clock = clock;
        this.links = links;
    }

    /** @param token of the link in the mail */
    record Asked(UUID complaint, UUID check, String token, CheckDue fact) {}

    /** A customer whose complaint was closed a week ago and who has just been asked, by day. */
    Asked asked(String language) {
        return asked(language, Outcome.AGREED);
    }

    Asked asked(String language, Outcome outcome) {
        UUID complaint = Ids.next();
        Instant monday = clock.toNextMondayNoon();
        Instant closed = monday.minusSeconds(7 * 86_400);
        tell(
                aComplaint(complaint, closed, Fixtures.aMailbox(complaint), language),
                aClosing(complaint, closed, 1, outcome));
        CheckDue due = (CheckDue) awaitTold(complaint, 3).get(2);
        return new Asked(
                complaint, due.checkId(), links.token(LinkPurpose.ANSWER, due.checkId(), due.answerUntil()), due);
    }
}
