package complaints.resolution;

import static complaints.resolution.Complaints.aComplaint;
import static complaints.resolution.Desk.SUPERVISOR;
import static complaints.resolution.ResolutionTopic.until;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.devstack.test.RealServers;
import complaints.doors.Refusal;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.resolution.handoffs.HandingOver;
import complaints.resolution.handoffs.HandoffView;
import complaints.resolution.handoffs.OfferHandoff;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Exactly one owner, at every instant, whatever happens at once. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OneOwnerTest {

    private static final List<String> TEAM = List.of("bruno", "carmen", "diego", "elena");
    private static final int COMMANDS = 1_000;
    private static final int AT_ONCE = 8;

    @Inject
    MovableClock clock;

    @Inject
    Telling intake;

    @Inject
    HandingOver handingOver;

    @Inject
    Jdbi jdbi;

    @Test
    void a_thousand_commands_at_once_leave_each_case_exactly_one_owner_at_every_instant() throws InterruptedException {
        List<UUID> cases = new ArrayList<>();
        for (int count = 0; count < 40; count++) {
            ComplaintRecorded complaint = aComplaint(clock.instant());
            intake.tell(complaint);
            cases.add(complaint.complaintId());
        }
        until(cases.get(39), OwnerAssigned.class);

        ConcurrentLinkedQueue<UUID> offers = new ConcurrentLinkedQueue<>();
        ConcurrentLinkedQueue<Throwable> unexpected = new ConcurrentLinkedQueue<>();
        AtomicInteger done = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        ExecutorService team = Executors.newFixedThreadPool(AT_ONCE);
        for (int number = 0; number < COMMANDS; number++) {
            Random random = new Random(number);
            team.execute(() -> {
                try {
                    command(random, cases, offers);
                    done.incrementAndGet();
                } catch (Refusal expected) {
                    refused.incrementAndGet();
                } catch (RuntimeException | AssertionError e) {
                    unexpected.add(e);
                }
            });
        }
        team.shutdown();
        assertThat(team.awaitTermination(120, TimeUnit.SECONDS)).isTrue();
        for (String member : TEAM) {
            SUPERVISOR.put("/handlers/" + member, handler(member, null)).statusCode(200);
        }

        System.out.printf("one owner: %d commands done, %d refused%n", done.get(), refused.get());
        assertThat(unexpected).isEmpty();
        assertThat(count("select count(*) from resolution_case where id = any (:cases)", cases))
                .isEqualTo(40);
        assertThat(count(GAPS_OR_OVERLAPS, cases)).isZero();
        assertThat(count(OWNER_CHANGES_UNLIKE_THE_LOG, cases)).isZero();
        assertThat(count("select count(*) from ownership_period where case_id = any (:cases)", cases))
                .as("somebody did take over")
                .isGreaterThan(40);
    }

    @Test
    void the_database_itself_keeps_a_case_from_having_two_owners_or_none() {
        ComplaintRecorded complaint = aComplaint(clock.instant());
        intake.tell(complaint);
        until(complaint.complaintId(), OwnerAssigned.class);
        UUID id = complaint.complaintId();
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "insert into ownership_period (case_id, handler_id, since) values (?, 'sofia', now() + interval '1 year')",
                        id)))
                .hasMessageContaining("ownership_period");
        assertThatThrownBy(() -> jdbi.useHandle(handle -> handle.execute(
                        "update ownership_period set until = since + interval '1 year' where case_id = ?", id)))
                .hasMessageContaining("never_unowned");
    }

    private void command(Random random, List<UUID> cases, ConcurrentLinkedQueue<UUID> offers) {
        String id = cases.get(random.nextInt(cases.size())).toString();
        Act act = new Act(new Person("sofia", "Sofía"), clock.instant());
        switch (random.nextInt(10)) {
            case 0 -> intake.tell(aComplaint(clock.instant()));
            case 1 -> SUPERVISOR.put("/handlers/" + TEAM.get(random.nextInt(4)), handler("x", absence(random)));
            case 2, 3, 4, 5 -> offer(random, id, act, offers);
            case 6 -> handingOver.refuse(next(offers), null, act, true, "no");
            default -> handingOver.accept(next(offers), null, act, true);
        }
    }

    private void offer(Random random, String id, Act act, ConcurrentLinkedQueue<UUID> offers) {
        String to = TEAM.get(random.nextInt(4));
        HandoffView offered = handingOver.offer(id, null, act, new OfferHandoff(to, "test"));
        offers.add(offered.id());
        offers.add(offered.id());
    }

    private String absence(Random random) {
        return random.nextBoolean() ? clock.instant().plusSeconds(3_600).toString() : null;
    }

    private static UUID next(ConcurrentLinkedQueue<UUID> offers) {
        UUID offer = offers.poll();
        return offer == null ? UUID.randomUUID() : offer;
    }

    private static String handler(String name, String absentUntil) {
        String until = absentUntil == null ? "null" : "\"" + absentUntil + "\"";
        return """
                {"name": "%s", "skills": [], "languages": ["es", "en"], "capacity": 40, "absentUntil": %s,
                 "substitute": null}"""
                .formatted(name, until);
    }

    private long count(String sql, List<UUID> cases) {
        return jdbi.withHandle(handle -> handle.createQuery(sql)
                .bindArray("cases", UUID.class, cases)
                .mapTo(Long.class)
                .one());
    }

    private static final String GAPS_OR_OVERLAPS =
            """
            select count(*) from (
              select until, lead(since) over (partition by case_id order by since) as next,
                     row_number() over (partition by case_id order by since desc) as from_last
              from ownership_period where case_id = any (:cases)) p
            where (from_last = 1) <> (until is null) or (next is not null and next <> until)""";

    /** Each period but the first is a change of owner that stands in the case's own log, in the same order. */
    private static final String OWNER_CHANGES_UNLIKE_THE_LOG =
            """
            select count(*) from (
              select case_id, array_agg(handler_id order by since) as owners from ownership_period
              where case_id = any (:cases) group by case_id) p
            join (
              select case_id, array_agg(coalesce(data -> 'owner' ->> 'id', data -> 'to' ->> 'id') order by number) as owners
              from case_entry where case_id = any (:cases) and type in ('owner.assigned', 'owner.changed')
              group by case_id) e using (case_id)
            where p.owners <> e.owners""";
}
