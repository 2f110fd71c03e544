package complaints.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.operations.Wires.Told;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

@OperationsTest
class ProjectionTest {

    private static final Instant START = Instant.parse("2026-11-10T09:00:00Z");

    @Inject
    Rows rows;

    @Inject
    EventLog log;

    @Inject
    Rereading rereading;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @Test
    void whatever_the_order_of_arrival_the_tables_equal_a_recomputation_from_the_raw_events() {
        List<Life> lives = new ArrayList<>();
        for (int seed = 0; seed < 60; seed++) {
            lives.add(Life.upTo(seed % 7, START.plus(Duration.ofHours(seed)), seed));
        }
        lives.get(1).withdrawn();
        List<Told> told = new ArrayList<>();
        lives.forEach(life -> told.addAll(Wires.told(life.facts())));
        Collections.shuffle(told, new Random(3));
        try (Wires wires = new Wires(kafka)) {
            wires.send(told);
            wires.send(told.subList(0, 100));
        }
        lives.forEach(life -> heard(life.id, life.facts().size()));
        assertThat(rows.counters()).isEqualTo(rereading.counters());
        assertThat(rows.lines(
                        "select id || status || coalesce(owner, '') || coalesce(key, '') || marks from complaint"))
                .containsExactlyInAnyOrderElementsOf(rereading.complaints());
        assertThat(rows.lines("select promise_id || ' ' || kind from open_promise"))
                .containsExactlyInAnyOrderElementsOf(rereading.openPromises());
    }

    @Test
    void the_headline_figures_equal_what_sql_finds_in_the_raw_events() {
        List<Life> lives = new ArrayList<>();
        for (int seed = 100; seed < 130; seed++) {
            lives.add(Life.upTo(6, START.plus(Duration.ofHours(seed)), seed));
        }
        try (Wires wires = new Wires(kafka)) {
            lives.forEach(life -> wires.send(Wires.told(life.facts())));
        }
        lives.forEach(life -> heard(life.id, life.facts().size()));
        assertCounted("recorded", "type = 'complaint.recorded'");
        assertCounted("broken", "type = 'promise.broken'");
        assertCounted("verdict", "type = 'decision.made'", "jsonb_array_length(said->'findings')");
        assertCounted("contact", "type = 'contact.joined'");
        assertCounted("satisfaction", "type = 'check.answered'");
        assertThat(rows.number("select coalesce(sum(value), 0) from counter where figure = 'cause.minutes'"))
                .as("minutes of customers whose complaint is closed")
                .isEqualTo(
                        rows.number(
                                """
                                select coalesce(sum((convert_from(payload, 'UTF8')::jsonb->>'customerMinutes')::int), 0)
                                from event_log e where type = 'contact.joined' and (
                                  select type from event_log l where l.complaint_id = e.complaint_id
                                  and type in ('complaint.closed', 'complaint.reopened')
                                  order by sequence desc limit 1) = 'complaint.closed'"""));
    }

    @Test
    void resolution_may_be_heard_before_the_complaint_itself() {
        Life life = Life.upTo(3, START, 4711);
        List<Told> told = Wires.told(life.facts());
        try (Wires wires = new Wires(kafka)) {
            wires.send(told.stream()
                    .filter(each -> !each.topic().startsWith("intake"))
                    .toList());
            heard(
                    life.id,
                    told.stream()
                            .filter(each -> !each.topic().startsWith("intake"))
                            .count());
            assertThat(rows.lines("select status from complaint where key is null and id = '" + life.id + "'"))
                    .containsExactly("ANSWERED");
            wires.send(told.stream()
                    .filter(each -> each.topic().startsWith("intake"))
                    .toList());
        }
        heard(life.id, told.size());
        assertThat(rows.lines("select key || status from complaint where id = '" + life.id + "'"))
                .containsExactly(life.key + "ANSWERED");
    }

    private void assertCounted(String figure, String where) {
        assertCounted(figure, where, "1");
    }

    private void assertCounted(String figure, String where, String each) {
        long raw = rows.number(
                "select coalesce(sum(" + each + "), 0) from (select convert_from(payload, 'UTF8')::jsonb as said"
                        + " from event_log where " + where + ") raw");
        assertThat(rows.number("select coalesce(sum(value), 0) from counter where figure = '" + figure + "'"))
                .as(figure)
                .isEqualTo(raw)
                .isPositive();
    }

    private void heard(UUID complaint, long events) {
        await("all " + events + " events of " + complaint + " are in the log")
                .atMost(Duration.ofSeconds(60))
                .until(() -> rows.events(complaint) == events);
    }
}
