package complaints.bench.faults.judging;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.bench.faults.driving.Entry;
import complaints.bench.faults.driving.Outcome;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A judge who never finds anything proves nothing: each rule sees what breaks it. */
class RulesTest {
    private final ALife it = new ALife();

    @Test
    void a_life_as_it_should_be_breaks_no_rule() {
        for (Rule rule : List.of(
                new RecordedOnce(),
                new OneOwner(),
                new CommandsOnce(),
                new PromisesTold(),
                new NoticesOnce(),
                new ProjectionsAgree())) {
            assertThat(broken(rule)).as(rule.getClass().getSimpleName()).isEmpty();
        }
    }

    @Test
    void a_complaint_accepted_and_not_on_record_is_found() {
        it.rows.remove("complaint");

        assertThat(broken(new RecordedOnce())).containsExactly("0 times a complaint on record");
    }

    @Test
    void a_complaint_told_twice_under_two_event_ids_is_found() {
        it.told("intake", "complaint.recorded", ALife.body().put("key", "K-1").put("story", "story"));

        assertThat(broken(new RecordedOnce())).containsExactly("2 times a event complaint.recorded");
    }

    @Test
    void a_story_that_was_changed_is_found() {
        it.rows.get("case").clear();
        it.row("case", "story", "another story");

        assertThat(broken(new RecordedOnce())).containsExactly("the story in the case is not the one that was told");
    }

    @Test
    void a_moment_without_an_owner_is_found() {
        handedOver(ALife.at(10), ALife.at(11));

        assertThat(broken(new OneOwner()))
                .containsExactly("between owner 1 and the next there is a gap or both at once");
    }

    @Test
    void an_owner_nobody_was_told_of_is_found() {
        handedOver(ALife.at(10), ALife.at(10));
        it.events.removeIf(told -> told.type().equals("owner.changed"));

        assertThat(broken(new OneOwner())).containsExactly("1 owners told, 2 periods of ownership");
    }

    @Test
    void a_hand_over_without_a_gap_is_well() {
        handedOver(ALife.at(10), ALife.at(10));

        assertThat(broken(new OneOwner())).isEmpty();
    }

    @Test
    void an_accepted_command_without_effect_is_found() {
        it.ledger.add(command(Outcome.ACCEPTED));

        assertThat(broken(new CommandsOnce()))
                .containsExactly("decision.made #1#: accepted 1 times, took effect 0 times");
    }

    @Test
    void a_command_that_took_effect_twice_is_found_even_in_doubt() {
        it.ledger.add(command(Outcome.UNCERTAIN));
        decided();
        decided();

        assertThat(broken(new CommandsOnce()))
                .containsExactly("decision.made #1#: accepted 0 times, took effect 2 times");
    }

    @Test
    void a_refused_command_that_took_effect_is_found() {
        it.ledger.add(command(Outcome.REFUSED));
        decided();

        assertThat(broken(new CommandsOnce()))
                .containsExactly("decision.made #1#: accepted 0 times, took effect 1 times");
    }

    @Test
    void a_command_in_doubt_may_have_taken_effect_once_or_not() {
        it.ledger.add(command(Outcome.UNCERTAIN));
        assertThat(broken(new CommandsOnce())).isEmpty();

        decided();
        assertThat(broken(new CommandsOnce())).isEmpty();
    }

    @Test
    void a_date_kept_otherwise_than_told_is_found() {
        it.rows.get("promise of intake").clear();
        it.row("promise of intake", "id", ALife.PROMISE, "due", ALife.at(0), "state", "OPEN");

        assertThat(broken(new PromisesTold())).hasSize(1).first().asString().contains("in intake it is");
    }

    @Test
    void a_notice_missing_is_found() {
        decided();

        assertThat(broken(new NoticesOnce())).hasSize(1).first().asString().startsWith("0 notices DECISION");
    }

    @Test
    void a_mail_delivered_twice_is_found() {
        it.mails.add(ALife.body().put("messageId", "m1@x"));

        assertThat(broken(new NoticesOnce()))
                .containsExactly("notice ACKNOWLEDGEMENT is SENT, mails with its Message-ID: 2, attempts 1");
    }

    @Test
    void a_notice_that_tells_another_date_is_found() {
        Row notice = it.rows.get("notice").get(0);
        notice.columns().put("due", Timestamp.from(ALife.BEGUN));

        assertThat(broken(new NoticesOnce()))
                .containsExactly("the notice ACKNOWLEDGEMENT tells another date than complaint.recorded");
    }

    @Test
    void an_event_the_dashboard_has_not_heard_is_found() {
        it.rows.get("log").remove(0);

        assertThat(broken(new ProjectionsAgree()))
                .containsExactly("in the dashboard's log 1 events are missing, 0 invented");
    }

    private List<String> broken(Rule rule) {
        List<String> broken = new ArrayList<>();
        rule.check(it.life(), broken::add);
        return broken;
    }

    private void handedOver(Timestamp until, Timestamp since) {
        it.rows.get("ownership").clear();
        it.row("ownership", "handler_id", "ana", "since", ALife.at(0), "until", until);
        it.row("ownership", "handler_id", "bruno", "since", since, "until", null);
        ObjectNode changed = ALife.body();
        changed.putObject("from").put("id", "ana");
        changed.putObject("to").put("id", "bruno");
        it.told("resolution", "owner.changed", changed);
        List.of("case", "projection")
                .forEach(table -> it.rows.get(table).get(0).columns().put("owner_id", "bruno"));
    }

    private void decided() {
        it.told("resolution", "decision.made", ALife.body().put("answer", "#1#"));
    }

    private static Entry command(Outcome outcome) {
        return new Entry(ALife.ID, "decision.made", "#1#", outcome, null, null, null);
    }
}
