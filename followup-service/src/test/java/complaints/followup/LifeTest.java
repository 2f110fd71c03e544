package complaints.followup;

import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static complaints.followup.Fixtures.aReopening;
import static complaints.followup.Fixtures.aWithdrawal;
import static complaints.followup.OnKafka.awaitTold;
import static complaints.followup.OnKafka.tell;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.events.CheckKind;
import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.Outcome;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class LifeTest {

    @Inject
    MovableClock clock;

    private final UUID complaint = Ids.next();
    private Instant monday;

    @BeforeEach
    void on_a_monday() {
        monday = clock.toNextMondayNoon();
    }

    @Test
    void a_closing_schedules_a_check_after_three_working_days_and_one_after_thirty_days() {
        tell(aComplaint(complaint, monday), aClosing(complaint, monday));

        List<FollowupFact> told = awaitTold(complaint, 2);
        assertThat(told)
                .extracting(fact -> ((CheckScheduled) fact).kind())
                .containsExactly(CheckKind.FIRST, CheckKind.SECOND);
        assertThat(((CheckScheduled) told.get(1)).due()).isEqualTo(monday.plus(Duration.ofDays(30)));
    }

    @Test
    void a_closing_heard_of_before_the_complaint_is_planned_when_the_complaint_is_heard_of() {
        tell(aClosing(complaint, monday));
        OnKafka.settled();
        tell(aComplaint(complaint, monday));

        assertThat(awaitTold(complaint, 2)).allMatch(CheckScheduled.class::isInstance);
    }

    @Test
    void a_check_is_asked_when_its_time_comes_and_reminded_of_once() {
        closedAndScheduled();

        clock.to(monday.plus(Duration.ofDays(7)));
        CheckDue asked = (CheckDue) awaitTold(complaint, 3).get(2);
        assertThat(asked.reminder()).isFalse();
        assertThat(asked.items()).isEqualTo(Fixtures.ITEMS);
        assertThat(asked.answerUntil()).isAfter(clock.instant());

        clock.forward(Duration.ofDays(7));
        CheckDue reminded = (CheckDue) awaitTold(complaint, 4).get(3);
        assertThat(reminded.reminder()).isTrue();
        assertThat(reminded.answerUntil()).isEqualTo(asked.answerUntil());

        clock.forward(Duration.ofDays(7));
        OnKafka.settled();
        assertThat(OnKafka.told(complaint)).hasSize(4);
    }

    @Test
    void a_reopening_cancels_what_is_pending_and_the_next_closing_plans_anew() {
        closedAndScheduled();

        tell(aReopening(complaint, monday, 1));
        assertThat(awaitTold(complaint, 4).subList(2, 4))
                .allMatch(fact -> ((CheckCancelled) fact).reason().equals("REOPENED"));

        tell(aClosing(complaint, monday, 2, Outcome.AGREED));
        assertThat(awaitTold(complaint, 6).subList(4, 6)).allMatch(fact -> ((CheckScheduled) fact).closing() == 2);
    }

    @Test
    void a_withdrawal_cancels_what_is_pending() {
        closedAndScheduled();

        tell(aWithdrawal(complaint, monday));

        assertThat(awaitTold(complaint, 4).subList(2, 4))
                .allMatch(fact -> ((CheckCancelled) fact).reason().equals("WITHDRAWN"));
    }

    @Test
    void a_withdrawn_complaint_is_closed_without_checks() {
        UUID other = Ids.next();
        tell(aComplaint(complaint, monday), aWithdrawal(complaint, monday));
        tell(aClosing(complaint, monday, 1, Outcome.WITHDRAWN));
        tell(aComplaint(other, monday), aClosing(other, monday));

        awaitTold(other, 2);
        OnKafka.settled();
        assertThat(OnKafka.told(complaint)).isEmpty();
    }

    private void closedAndScheduled() {
        tell(aComplaint(complaint, monday), aClosing(complaint, monday));
        awaitTold(complaint, 2);
    }
}
