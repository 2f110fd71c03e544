package complaints.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.clock.LegalClocks;
import complaints.events.CheckKind;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.messaging.Ids;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class CheckTest {

    private static final Instant NOON = Instant.parse("2026-11-16T11:00:00Z");
    private static final TimingPolicy TIMING =
            new TimingPolicy(LegalClocks.load().calendar("ES"), QuietHours.parse("20:00-09:00"));
    private static final Answer GOOD = new Answer(true, 5, 1, false, null);
    private static final Answer BAD = new Answer(false, 4, null, null, "nothing came");

    private final Check check = Check.schedule(
            new CheckSubject(
                    Ids.next(),
                    Ids.next(),
                    1,
                    CheckKind.FIRST,
                    new Recipient("somebody", "example.org", ZoneId.of("Europe/Madrid")),
                    false,
                    Term.parse("7d")),
            NOON,
            NOON);

    @Test
    void a_bad_answer_raises_dissatisfaction_once_however_often_it_is_corrected() {
        ask();

        assertThat(check.answer(BAD, NOON))
                .extracting(Object::getClass)
                .isEqualTo(List.of(CheckAnswered.class, DissatisfactionRaised.class));
        assertThat(check.answer(new Answer(true, 1, null, null, null), NOON))
                .extracting(Object::getClass)
                .isEqualTo(List.of(CheckAnswered.class));
    }

    @Test
    void a_satisfaction_of_two_reopens_and_one_of_three_does_not() {
        assertThat(new Answer(true, 2, null, null, null).saysItDidNotHold()).isTrue();
        assertThat(new Answer(true, 3, null, null, null).saysItDidNotHold()).isFalse();
    }

    @Test
    void an_answer_can_be_corrected_for_a_day_and_no_longer() {
        ask();
        check.answer(GOOD, NOON);

        check.answer(BAD, NOON.plus(Duration.ofHours(24)));
        assertThatThrownBy(
                        () -> check.answer(GOOD, NOON.plus(Duration.ofHours(24).plusMillis(1))))
                .isInstanceOf(AnswerTooLate.class);
    }

    @Test
    void a_check_that_is_let_go_still_takes_an_answer_until_its_last_instant() {
        ask();
        check.lapse();

        assertThat(check.takesAnswers(check.answerUntil())).isTrue();
        assertThat(check.takesAnswers(check.answerUntil().plusSeconds(1))).isFalse();
    }

    @Test
    void a_cancelled_check_is_never_asked() {
        check.cancel(CancelReason.REOPENED, NOON);

        assertThatThrownBy(this::ask).isInstanceOf(CheckMoveRefused.class).hasMessageContaining("CANCELLED");
    }

    @Test
    void a_check_takes_no_answer_before_it_is_asked() {
        assertThatThrownBy(() -> check.answer(GOOD, NOON)).isInstanceOf(CheckMoveRefused.class);
    }

    @Test
    void the_reminder_comes_after_its_term_and_the_end_after_that() {
        ask();

        assertThat(check.nextAt).isEqualTo(NOON.plus(Duration.ofDays(7)));
        check.remind(List.of(), NOON.plus(Duration.ofDays(7)));
        assertThat(check.nextAt).isEqualTo(check.answerUntil()).isEqualTo(NOON.plus(Duration.ofDays(14)));
    }

    private void ask() {
        check.ask(TIMING, Term.parse("14d"), List.of(), NOON);
    }
}
