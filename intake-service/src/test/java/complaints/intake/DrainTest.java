package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import complaints.devstack.test.RealServers;
import complaints.events.Channel;
import complaints.events.CheckKind;
import complaints.events.Fact;
import complaints.events.Finding;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.NotificationFact.NoticeSent;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How fast intake hears what the other services told while it was away; run with {@code -Dcomplaints.drain=300000}
 * (events), on a quiet machine.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(DrainTest.AtRest.class)
@EnabledIfSystemProperty(named = "complaints.drain", matches = "\\d+")
class DrainTest {

    private static final List<String> CHANNELS = List.of("resolution", "followup", "notification");
    private static final int PER_LIFE = 15;
    private static final Person ANA = new Person("ana", "Ana Prieto");
    private static final Instant AT = Instant.parse("2026-11-20T10:00:00Z");
    private static final Instant DUE = Instant.parse("2026-12-10T22:59:59Z");

    /** Nothing is heard until the backlog is complete. */
    public static class AtRest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>();
            CHANNELS.forEach(each -> settings.put("mp.messaging.incoming." + each + ".pausable", "true"));
            CHANNELS.forEach(each -> settings.put("mp.messaging.incoming." + each + ".initially-paused", "true"));
            return settings;
        }
    }

    @Inject
    ChannelRegistry channels;

    @Inject
    Jdbi jdbi;

    @Test
    void a_backlog_of_whole_lives_is_heard() {
        int events = Integer.getInteger("complaints.drain");
        drain("warming up", events / 4 / PER_LIFE);
        drain("whole lives", events / PER_LIFE);
        assertThat(number("select count(*) from parked_event")).isZero();
    }

    private void drain(String what, int lives) {
        CHANNELS.forEach(each -> channels.getPausable(each).pause());
        long before = heard();
        long events = (long) lives * PER_LIFE;
        tell(lives);
        long cpu = cpu();
        long start = System.nanoTime();
        CHANNELS.forEach(each -> channels.getPausable(each).resume());
        await("the backlog is heard")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> heard() - before >= events);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "DRAIN %s: %,d events in %.1f s: %,.0f a second; %.0f µs of processor an event%n",
                what, events, seconds, events / seconds, (cpu() - cpu) / 1e3 / events);
    }

    private static void tell(int lives) {
        List<Fact> facts = new ArrayList<>();
        for (int told = 1; told <= lives; told++) {
            facts.addAll(aLife(Ids.next()));
            if (told % 500 == 0 || told == lives) {
                Others.tell(facts.toArray(Fact[]::new));
                facts.clear();
            }
        }
    }

    private static List<Fact> aLife(UUID id) {
        UUID answer = Ids.next();
        UUID check = Ids.next();
        BigDecimal amount = new BigDecimal("39.90");
        List<SolutionItem> items =
                List.of(new SolutionItem(1, "Devolución", "Ana", amount, "EUR", LocalDate.parse("2026-12-04")));
        return List.of(
                new OwnerAssigned(id, AT, ANA, "speaks es"),
                new PromiseMade(id, AT, answer, PromiseKind.ANSWER, DUE, null, null),
                new TeamStatementRecorded(id, AT, "Se cobró dos veces por error.", ANA),
                new DecisionMade(id, AT, ANA, List.of(new Finding(1, Verdict.UPHELD, "4.2", "Fue un error.")), items),
                new PromiseKept(id, AT, answer, PromiseKind.ANSWER, DUE),
                new SolutionAgreed(id, AT, Channel.WEB, null),
                new ItemDone(id, AT, 1, "Devolución", 0),
                new ComplaintClosed(id, AT, Outcome.AGREED, ANA, "DEFECT", null, items, 1),
                new CheckScheduled(id, AT, check, CheckKind.FIRST, DUE, 1),
                new CheckDue(id, AT, check, CheckKind.FIRST, false, items, DUE),
                new CheckAnswered(id, AT, check, CheckKind.FIRST, true, 5, 2, false, "Bien."),
                sent(id, "ACKNOWLEDGEMENT"),
                sent(id, "DECISION"),
                sent(id, "CLOSING"),
                sent(id, "CHECK"));
    }

    private static NoticeSent sent(UUID id, String kind) {
        UUID notice = Ids.next();
        return new NoticeSent(id, AT, notice, kind, "es", "<" + notice + "@complaints.example>", "Asunto", true, 1);
    }

    private long heard() {
        return number("select count(*) from processed_event");
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
