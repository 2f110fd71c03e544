package complaints.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is on the wire is written down here word for word: a renamed class or topic would break every reader. */
class WireNamesTest {

    @Test
    void the_topics_have_the_names_that_others_rely_on() {
        assertThat(Topics.ALL_NAMES)
                .containsExactlyInAnyOrder(
                        "intake.events.v1",
                        "resolution.events.v1",
                        "followup.events.v1",
                        "notification.events.v1",
                        "intake.dead-letters.v1",
                        "resolution.dead-letters.v1",
                        "followup.dead-letters.v1",
                        "notification.dead-letters.v1",
                        "operations.dead-letters.v1");
    }

    @Test
    void each_topic_names_the_service_that_tells_it() {
        assertThat(Contract.topics())
                .extracting(Topic::source)
                .containsExactly("/intake", "/resolution", "/followup", "/notification", "/intake");
    }

    @Test
    void intake_tells_exactly_these_facts() {
        assertTold(
                Topics.INTAKE,
                "complaint.recorded",
                "contact.joined",
                "complaint.withdrawn",
                "completion.requested",
                "complaint.completed");
    }

    @Test
    void resolution_tells_exactly_these_facts() {
        assertTold(
                Topics.RESOLUTION,
                "owner.assigned",
                "handoff.offered",
                "handoff.refused",
                "owner.changed",
                "promise.made",
                "promise.renegotiated",
                "promise.kept",
                "promise.broken",
                "team.statement.recorded",
                "customer.statement.recorded",
                "question.added",
                "information.requested",
                "decision.made",
                "solution.agreed",
                "solution.disputed",
                "item.done",
                "complaint.closed",
                "complaint.reopened");
    }

    @Test
    void followup_tells_exactly_these_facts() {
        assertTold(
                Topics.FOLLOWUP,
                "check.scheduled",
                "check.cancelled",
                "check.due",
                "check.answered",
                "dissatisfaction.raised");
    }

    @Test
    void notification_tells_exactly_these_facts() {
        assertTold(Topics.NOTIFICATION, "notice.sent", "notice.bounced", "notice.failed");
    }

    @Test
    void every_service_tells_exactly_these_facts_about_what_it_parked() {
        assertTold(Topics.deadLetters("intake"), "event.parked", "parked.event.replayed", "parked.event.discarded");
    }

    @Test
    void a_wire_name_that_nobody_told_yet_has_no_record() {
        assertThat(Topics.INTAKE.type("complaint.forgotten")).isEmpty();
    }

    @Test
    void no_wire_name_is_told_on_two_topics() {
        List<String> all = Contract.topics().stream()
                .flatMap(topic -> topic.types().keySet().stream())
                .toList();
        assertThat(all).doesNotHaveDuplicates();
    }

    private static void assertTold(Topic<?> topic, String... wireNames) {
        assertThat(topic.types().keySet()).containsExactlyInAnyOrder(wireNames);
    }
}
