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
import java.util.stream.Stream;
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
        mail.arrived().clear();
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
    void of_a_rush_of_mails_each_is_answered_at_its_first_try_however_many_connections_open_at_once() {
        List<Story> rush = told(200, address -> "maria@" + address + ".example");

        await("all of the rush").atMost(40, SECONDS).until(() -> mail.arrived().containsAll(addresses(rush)));

        assertThat(rush).allMatch(story -> tries(story) == 1);
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
        awaitNotices(stories, 61);

        SlowMail.Gate gate = mail.gate();
        mail.start();

        List<String> order = new ArrayList<>(byDate.stream().map(Story::email).toList());
        Collections.rotate(order, 1);
        order.add(0, urgent.email());
        leaveInOrder(gate, order);
        await("all sent").atMost(40, SECONDS).until(() -> mail.arrived().size() == 61);
        assertThat(mail.subjectsTo(urgent.email()))
                .extracting(subject -> subject.contains("nueva fecha"))
                .containsExactly(false, true);
    }

    @Test
    void after_an_outage_the_upset_are_told_before_the_calm_who_were_recorded_earlier_and_get_their_answer_sooner() {
        mail.stop();
        List<Story> calm = waiting(12, 20);
        List<Story> promisedLast = waiting(3, 40);
        List<Story> promisedFirst = stories(3);
        List<Story> upset =
                Stream.concat(promisedLast.stream(), promisedFirst.stream()).toList();
        upset.forEach(story -> told.tell(story.calledBackBy(inHours(upset.indexOf(story) - 1))));
        await("all promises heard").atMost(40, SECONDS).until(() -> upset.stream()
                .allMatch(story -> heard(story, "promise.made")));
        promisedFirst.forEach(story -> told.tell(story.recorded(inDays(40)), story.owned()));
        awaitNotices(promisedFirst, 3);

        SlowMail.Gate gate = mail.gate();
        mail.start();

        leaveInOrder(
                gate, addresses(Stream.concat(upset.stream(), calm.stream()).toList()));
    }

    @Test
    void after_an_outage_the_apology_for_a_date_that_passed_leaves_before_every_date_ahead() {
        mail.stop();
        List<Story> calm = waiting(8, 20);
        Story disappointed = stories(1).get(0);
        told.tell(
                disappointed.recorded(inDays(40)),
                disappointed.calledBackBy(inDays(40)),
                disappointed.owned(),
                disappointed.broken(UUID.randomUUID()));
        awaitNotices(List.of(disappointed), 2);

        SlowMail.Gate gate = mail.gate();
        mail.start();

        List<Story> order = new ArrayList<>(calm);
        order.addAll(0, List.of(disappointed, disappointed));
        leaveInOrder(gate, addresses(order));
    }

    /** Recorded one after the other, the answer promised a day later each; nobody promised them more. */
    private List<Story> waiting(int count, int days) {
        List<Story> stories = stories(count);
        for (int i = 0; i < count; i++) {
            told.tell(stories.get(i).recorded(inDays(days + i)), stories.get(i).owned());
        }
        awaitNotices(stories, count);
        return stories;
    }

    private static List<Story> stories(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Story.aComplaint().to("maria@" + UUID.randomUUID() + ".example"))
                .toList();
    }

    private void awaitNotices(List<Story> stories, int count) {
        await("all written")
                .atMost(40, SECONDS)
                .until(() -> stories.stream().mapToInt(this::notices).sum() == count);
    }

    /** The first alone, by which it is seen that the mail server is back; then as many as may be under way. */
    private static void leaveInOrder(SlowMail.Gate gate, List<String> order) {
        letThrough(gate, order.get(0));
        List<String> next = new ArrayList<>(order.subList(1, order.size()));
        while (!next.isEmpty()) {
            List<String> nearest = next.subList(0, Math.min(PARALLEL, next.size()));
            await("those with the nearest dates")
                    .pollInterval(10, MILLISECONDS)
                    .atMost(40, SECONDS)
                    .until(() -> gate.standing().size() == nearest.size());
            assertThat(gate.standing()).containsExactlyInAnyOrderElementsOf(nearest);
            letThrough(gate, next.remove(0));
        }
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

    private Instant inDays(int days) {
        return inHours(24 * days);
    }

    private Instant inHours(int hours) {
        return clock.instant().plus(Duration.ofHours(hours));
    }

    private int notices(Story story) {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from notice where complaint_id = ?")
                .bind(0, story.id())
                .mapTo(Integer.class)
                .one());
    }

    private int tries(Story story) {
        return jdbi.withHandle(handle -> handle.createQuery("select max(attempts) from notice where complaint_id = ?")
                .bind(0, story.id())
                .mapTo(Integer.class)
                .one());
    }

    private boolean heard(Story story, String type) {
        return jdbi.withHandle(
                        handle -> handle.createQuery("select count(*) from fact where complaint_id = ? and type = ?")
                                .bind(0, story.id())
                                .bind(1, type)
                                .mapTo(Integer.class)
                                .one())
                == 1;
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
