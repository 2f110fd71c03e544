package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.management.OperatingSystemMXBean;
import complaints.devstack.test.RealServers;
import complaints.events.Channel;
import complaints.events.CheckKind;
import complaints.events.Fact;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.smallrye.reactive.messaging.ChannelRegistry;
import jakarta.inject.Inject;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * How fast a backlog is heard and its notices written; run with {@code -Dcomplaints.drain=60000} (events), on a quiet
 * machine. Nothing is sent meanwhile.
 */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@TestProfile(DrainTest.AtRest.class)
@EnabledIfSystemProperty(named = "complaints.drain", matches = "\\d+")
class DrainTest {

    private static final List<String> CHANNELS = List.of("intake", "resolution", "followup");

    /** Nothing is heard until the backlog is complete, nobody sends, and no timer works beside. */
    public static class AtRest implements QuarkusTestProfile {
        @Override
        public Map<String, String> getConfigOverrides() {
            Map<String, String> settings = new HashMap<>();
            settings.put("complaints.mail.parallel", "0");
            settings.put("quarkus.scheduler.enabled", "false");
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
    void a_backlog_is_heard_and_its_notices_are_written() {
        int events = Integer.getInteger("complaints.drain");
        drain("warming up", events / 4, this::aLife);
        drain("whole lives", events, this::aLife);
        drain("what needs no notice", events, this::insideTheHouse);
        assertThat(number("select count(*) from parked_event")).isZero();
    }

    private void drain(String what, int most, Function<Story, List<Fact>> life) {
        CHANNELS.forEach(each -> channels.getPausable(each).pause());
        long before = heard();
        long notices = notices();
        long events = tell(most, life);
        long cpu = cpu();
        long start = System.nanoTime();
        CHANNELS.forEach(each -> channels.getPausable(each).resume());
        await("the backlog is heard")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> heard() - before >= events);
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                "DRAIN %s: %,d events in %.1f s: %,.0f a second; %.0f µs of processor an event; %,d notices written%n",
                what, events, seconds, events / seconds, (cpu() - cpu) / 1e3 / events, notices() - notices);
    }

    private static long tell(int most, Function<Story, List<Fact>> life) {
        long events = 0;
        try (Told told = new Told()) {
            while (events < most) {
                List<Fact> facts = life.apply(Story.in(events % 2 == 0 ? "es" : "en"));
                facts.forEach(fact -> told.tell(UUID.randomUUID(), fact));
                events += facts.size();
            }
        }
        return events;
    }

    /** Ten events on three topics; acknowledgement, decision, item, closing and check become mails. */
    private List<Fact> aLife(Story story) {
        UUID promise = Ids.next();
        return List.of(
                story.recorded(),
                story.owned(),
                story.promised(promise),
                story.decided(),
                story.kept(promise),
                new SolutionAgreed(story.id(), story.at(), Channel.WEB, null),
                story.itemDone(0),
                story.closed(),
                new CheckScheduled(story.id(), story.at(), Ids.next(), CheckKind.FIRST, Story.ANSWER_BY, 1),
                story.checkDue(false));
    }

    private List<Fact> insideTheHouse(Story story) {
        return Stream.of(1, 2)
                .<Fact>flatMap(round -> Stream.of(
                        new HandoffOffered(story.id(), story.at(), Ids.next(), Story.ANA, Story.LUIS, "holidays"),
                        new HandoffRefused(story.id(), story.at(), Ids.next(), Story.LUIS, "too much"),
                        new TeamStatementRecorded(story.id(), story.at(), "A fault of the run.", Story.ANA),
                        new CheckScheduled(story.id(), story.at(), Ids.next(), CheckKind.FIRST, Story.ANSWER_BY, round),
                        new CheckCancelled(story.id(), story.at(), Ids.next(), "REOPENED")))
                .toList();
    }

    private long heard() {
        return number("select count(*) from processed_event");
    }

    private long notices() {
        return number("select count(*) from notice");
    }

    private long number(String sql) {
        return jdbi.withHandle(
                handle -> handle.createQuery(sql).mapTo(Long.class).one());
    }

    private static long cpu() {
        return ((OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean()).getProcessCpuTime();
    }
}
