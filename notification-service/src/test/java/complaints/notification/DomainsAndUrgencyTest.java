package complaints.notification;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who waits for whom: nobody for a slow domain, and the far date for the near one. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@QuarkusTestResource(value = SlowMail.class, restrictToAnnotatedClass = true)
class DomainsAndUrgencyTest {

    /** Mails under way at the same time: so many stand before the mail server, who is next among them is chance. */
    private static final int PARALLEL = 6;

    private static final int CONNECTIONS_OF_A_DOMAIN = 4;

    @Inject
    MovableClock clock;

    @ConfigProperty(name = "complaints.mail.patience")
    Duration patience;

    @Inject
    Jdbi jdbi;

    private SlowMail.Server mail;
    private Told told;

    @BeforeEach
    void open() {
        mail = SlowMail.server();
        mail.start();
        told = new Told();
        await("nothing left from before").atMost(60, SECONDS).until(() -> unsent() == 0);
    }

    @AfterEach
    void close() {
        mail.letGo();
        told.close();
        mail.stop();
    }

    @Test
    void a_domain_that_does_not_answer_stops_nobody_else() {
        String slow = "slow-" + UUID.randomUUID() + ".example";
        long begun = System.nanoTime();
        mail.hold(slow);
        told(20, address -> "maria@" + slow);
        List<Story> others = told(30, address -> "maria@" + address + ".example");

        await("all others while one domain hangs").atMost(40, SECONDS).until(() -> mail.arrived()
                .containsAll(addresses(others)));

        assertThat(mail.arrived()).noneMatch(address -> address.endsWith(slow));
        // Whoever gave up stands at the mail server all the same, beside the next who try.
        int givenUp = (int) ((System.nanoTime() - begun) / patience.toNanos()) * CONNECTIONS_OF_A_DOMAIN;
        assertThat(mail.mostAtOnce(slow)).isBetween(1, CONNECTIONS_OF_A_DOMAIN + givenUp);
        mail.letGo();
        await("the slow ones at last").atMost(60, SECONDS).until(() -> count(slow) == 20);
    }

    @Test
    void a_domain_gets_no_more_than_its_share_a_minute() {
        String paced = "paced-" + UUID.randomUUID() + ".example";
        Instant begun = clock.instant();
        told(20, address -> "maria@" + paced);
        List<Story> others = told(20, address -> "maria@" + address + ".example");

        await("all others").atMost(40, SECONDS).until(() -> mail.arrived().containsAll(addresses(others)));
        await("a burst").atMost(40, SECONDS).until(() -> count(paced) >= 10);
        long arrived = count(paced);
        assertThat(arrived)
                .as("one a second after a burst of ten")
                .isLessThanOrEqualTo(
                        11 + Duration.between(begun, clock.instant()).toSeconds());

        clock.advance(Duration.ofMinutes(1));
        await("the rest").atMost(40, SECONDS).until(() -> count(paced) == 20);
    }

    @Test
    void after_an_outage_the_nearest_date_leaves_first_and_no_complaints_mail_overtakes_another() {
        mail.stop();
        List<Story> stories = new ArrayList<>(IntStream.range(0, 60)
                .mapToObj(i -> Story.aComplaint().to("maria@" + i + "." + UUID.randomUUID() + ".example"))
                .toList());
        List<Story> byDate = List.copyOf(stories);
        Collections.shuffle(stories, new Random(20261123));
        for (Story story : stories) {
            told.tell(story.recorded(answerBy(byDate.indexOf(story))), story.owned());
        }
        Story urgent = byDate.get(byDate.size() - 1);
        told.tell(urgent.renegotiated(UUID.randomUUID(), Instant.parse("2026-12-24T12:00:00Z")));
        await("all written")
                .atMost(40, SECONDS)
                .until(() -> stories.stream().mapToInt(this::notices).sum() == 61);

        SlowMail.Gate gate = mail.gate();
        mail.start();

        letThrough(gate, urgent.email());
        List<String> next = new ArrayList<>(byDate.stream().map(Story::email).toList());
        Collections.rotate(next, 1);
        while (!next.isEmpty()) {
            List<String> nearest = next.subList(0, Math.min(PARALLEL, next.size()));
            await("those with the nearest dates")
                    .pollInterval(10, MILLISECONDS)
                    .atMost(40, SECONDS)
                    .until(() -> gate.standing().size() == nearest.size());
            assertThat(gate.standing()).containsExactlyInAnyOrderElementsOf(nearest);
            letThrough(gate, next.remove(0));
        }
        await("all sent").atMost(40, SECONDS).until(() -> mail.arrived().size() == 61);
        assertThat(mail.subjectsTo(urgent.email()))
                .extracting(subject -> subject.contains("nueva fecha"))
                .containsExactly(false, true);
    }

    private List<Story> told(int count, UnaryOperator<String> address) {
        List<Story> stories = IntStream.range(0, count)
                .mapToObj(i ->
                        Story.aComplaint().to(address.apply(UUID.randomUUID().toString())))
                .toList();
        stories.forEach(story -> told.tell(story.recorded(), story.owned()));
        return stories;
    }

    private static void letThrough(SlowMail.Gate gate, String address) {
        await(address).atMost(40, SECONDS).until(() -> gate.standing().contains(address));
        gate.letThrough(address);
    }

    private static Instant answerBy(int place) {
        return Instant.parse("2027-01-01T12:00:00Z").plus(Duration.ofDays(place));
    }

    private int notices(Story story) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from notice where complaint_id = ?")
                .bind(0, story.id())
                .mapTo(Integer.class)
                .one());
    }

    private int unsent() {
        return jdbi.withHandle(handle -> handle.select("select count(*) from notice where state = 'WRITTEN'")
                .mapTo(Integer.class)
                .one());
    }

    private static List<String> addresses(List<Story> stories) {
        return stories.stream().map(Story::email).toList();
    }

    private long count(String domain) {
        return mail.arrived().stream()
                .filter(address -> address.endsWith(domain))
                .count();
    }
}
