package complaints.followup;

import static complaints.followup.Fixtures.ANA;
import static complaints.followup.Fixtures.ITEMS;
import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import complaints.devstack.test.RealServers;
import complaints.events.Channel;
import complaints.events.Fact;
import complaints.events.Finding;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.Verdict;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** How fast a backlog is worked off; run with {@code -Dcomplaints.drain=200000}. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(DrainTest.AtRest.class)
@EnabledIfSystemProperty(named = "complaints.drain", matches = "\\d+")
class DrainTest {

    private static final int PER_COMPLAINT = 9;

    /** Nothing is heard until the backlog is complete. */
    public static class AtRest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "quarkus.scheduler.enabled", "false",
                    "mp.messaging.incoming.intake.pausable", "true",
                    "mp.messaging.incoming.intake.initially-paused", "true",
                    "mp.messaging.incoming.resolution.pausable", "true",
                    "mp.messaging.incoming.resolution.initially-paused", "true");
        }
    }

    @Inject
    MovableClock clock;

    @Inject
    ChannelRegistry channels;

    @Inject
    Jdbi jdbi;

    @Test
    void a_backlog_of_whole_lives_is_worked_off() {
        drain("warming up", Integer.getInteger("complaints.drain") / 10, this::aLife, PER_COMPLAINT);
        drain("whole lives", Integer.getInteger("complaints.drain"), this::aLife, PER_COMPLAINT);
        drain("complaint and closing alone", Integer.getInteger("complaints.drain") / 2, this::aShortLife, 2);
    }

    private void drain(String what, int events, java.util.function.Supplier<Stream<Fact>> life, int perLife) {
        Stream.of("intake", "resolution")
                .forEach(each -> channels.getPausable(each).pause());
        long before = heard();
        int lives = events / perLife;
        for (int told = 0; told < lives; told++) {
            OnKafka.send(life.get());
        }
        OnKafka.flush();
        long cpu = cpu();
        long start = System.nanoTime();
        Stream.of("intake", "resolution")
                .forEach(each -> channels.getPausable(each).resume());
        await("the backlog is worked off")
                .atMost(Duration.ofMinutes(8))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> heard() - before >= (long) lives * perLife);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "DRAIN %s: %,d events in %.1f s: %,.0f a second; %.0f µs of processor an event%n",
                what, lives * perLife, seconds, lives * perLife / seconds, (cpu() - cpu) / 1e3 / (lives * perLife));
    }

    private Stream<Fact> aLife() {
        UUID id = Ids.next();
        UUID promise = Ids.next();
        Instant at = clock.instant();
        List<Finding> findings = List.of(new Finding(1, Verdict.UPHELD, "4.2", "Fue un error nuestro."));
        return Stream.of(
                aComplaint(id, at),
                new OwnerAssigned(id, at, ANA, "speaks es"),
                new PromiseMade(id, at, promise, PromiseKind.ANSWER, at, null, null),
                new TeamStatementRecorded(id, at, "Se cobró dos veces por error.", ANA),
                new DecisionMade(id, at, ANA, findings, ITEMS),
                new PromiseKept(id, at, promise, PromiseKind.ANSWER, at),
                new SolutionAgreed(id, at, Channel.WEB, null),
                new ItemDone(id, at, 1, "Devolución", 0),
                aClosing(id, at));
    }

    private Stream<Fact> aShortLife() {
        UUID id = Ids.next();
        return Stream.of(aComplaint(id, clock.instant()), aClosing(id, clock.instant()));
    }

    private long heard() {
        return jdbi.withHandle(handle -> handle.select("select count(*) from processed_event")
                .mapTo(Long.class)
                .one());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
