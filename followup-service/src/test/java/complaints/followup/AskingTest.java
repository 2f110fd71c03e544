package complaints.followup;

import static complaints.followup.Fixtures.aClosing;
import static complaints.followup.Fixtures.aComplaint;
import static complaints.followup.OnKafka.awaitTold;
import static complaints.followup.OnKafka.tell;
import static complaints.followup.OnKafka.told;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.messaging.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class AskingTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Inject
    MovableClock clock;

    @Inject
    OptOuts optOuts;

    @Inject
    Jdbi jdbi;

    @Test
    void nobody_is_asked_in_his_quiet_hours() {
        UUID complaint = Ids.next();
        Instant monday = clock.toNextMondayNoon();
        clock.forward(Duration.ofHours(10));

        tell(aComplaint(complaint, monday), aClosing(complaint, monday.minus(WEEK)));
        awaitTold(complaint, 2);
        clock.forward(Duration.ofHours(9));
        assertThat(told(complaint)).hasSize(2);
        clock.forward(Duration.ofHours(2));

        assertThat(awaitTold(complaint, 3).get(2)).isInstanceOf(CheckDue.class);
    }

    @Test
    void a_customer_with_two_complaints_is_asked_about_one_at_a_time() {
        UUID one = Ids.next();
        UUID other = Ids.next();
        Instant monday = clock.toNextMondayNoon();
        String mailbox = Fixtures.aMailbox(one);
        tell(aComplaint(one, monday, mailbox, "es"), aClosing(one, monday.minus(WEEK)));
        awaitTold(one, 3);

        tell(aComplaint(other, monday, mailbox.toUpperCase(), "es"), aClosing(other, monday.minus(WEEK)));
        awaitTold(other, 2);
        OnKafka.settled();
        assertThat(asked(other)).isEmpty();

        clock.forward(Duration.ofDays(15));
        await("the first is let go, the other cancelled or asked")
                .atMost(Duration.ofSeconds(30))
                .until(() -> told(other).size() > 2);
        assertThat(told(other).get(2)).matches(fact -> fact instanceof CheckCancelled || fact instanceof CheckDue);
    }

    @Test
    void a_customer_whose_checks_are_all_overdue_is_asked_once() {
        UUID complaint = Ids.next();
        Instant monday = clock.toNextMondayNoon();
        tell(aComplaint(complaint, monday), aClosing(complaint, monday.minus(Duration.ofDays(60))));

        assertThat(awaitTold(complaint, 4).subList(2, 4))
                .satisfiesExactlyInAnyOrder(fact -> assertThat(fact).isInstanceOf(CheckDue.class), fact -> assertThat(
                                fact)
                        .isInstanceOfSatisfying(CheckCancelled.class, cancelled -> assertThat(cancelled.reason())
                                .isEqualTo("ANOTHER_OPEN")));
    }

    @Test
    void after_an_outage_the_customers_of_one_domain_are_asked_one_after_the_other() {
        String domain = Ids.next() + ".example";
        Instant monday = clock.toNextMondayNoon();
        List<UUID> complaints = Stream.generate(Ids::next).limit(30).toList();
        complaints.forEach(each -> tell(
                aComplaint(each, monday, each + "@" + domain, "es"),
                aClosing(each, monday.minus(Duration.ofDays(20)))));
        complaints.forEach(each -> awaitTold(each, 2));
        OnKafka.settled();

        assertThat(askedOf(complaints)).isEqualTo(1);
        clock.forward(Duration.ofSeconds(5));
        await("ten more, at two per second").atMost(Duration.ofSeconds(30)).until(() -> askedOf(complaints) == 11);
        clock.forward(Duration.ofSeconds(10));
        await("all of them").atMost(Duration.ofSeconds(30)).until(() -> askedOf(complaints) == 30);
    }

    @Test
    void a_day_without_the_service_brings_no_burst_to_a_domain_or_a_customer() {
        String domain = Ids.next() + ".example";
        Instant monday = clock.toNextMondayNoon();
        List<UUID> ofMany = Stream.generate(Ids::next).limit(17).toList();
        List<UUID> ofOne = Stream.generate(Ids::next).limit(3).toList();
        ofMany.forEach(each -> schedule(each, monday, each + "@" + domain));
        ofOne.forEach(each -> schedule(each, monday.plusSeconds(60), "one@" + domain));
        List<UUID> all = Stream.concat(ofMany.stream(), ofOne.stream()).toList();
        all.forEach(each -> awaitTold(each, 2));

        clock.forward(Duration.ofDays(4));
        OnKafka.settled();

        assertThat(askedOf(all)).isEqualTo(1);
        clock.forward(Duration.ofSeconds(3));
        await("six more, at two per second").atMost(Duration.ofSeconds(30)).until(() -> askedOf(all) == 7);
        clock.forward(Duration.ofSeconds(20));
        await("each customer").atMost(Duration.ofSeconds(30)).until(() -> askedOf(all) == 18);
        OnKafka.settled();
        assertThat(askedOf(ofOne)).isEqualTo(1);
    }

    @Test
    void one_check_that_cannot_be_taken_stops_no_other_and_is_counted() {
        UUID spoilt = Ids.next();
        UUID good = Ids.next();
        Instant monday = clock.toNextMondayNoon();
        tell(aComplaint(spoilt, monday), aClosing(spoilt, monday), aComplaint(good, monday), aClosing(good, monday));
        awaitTold(spoilt, 2);
        awaitTold(good, 2);
        long before = stuck();
        remindAfter(spoilt, "some day");

        clock.to(monday.plus(WEEK));
        awaitTold(good, 3);
        await("it is counted").atMost(Duration.ofSeconds(30)).until(() -> stuck() == before + 1);
        assertThat(asked(spoilt)).isEmpty();

        remindAfter(spoilt, "7d");
        clock.forward(Duration.ofHours(1));
        assertThat(awaitTold(spoilt, 3).get(2)).isInstanceOf(CheckDue.class);
        await("it is no longer counted").atMost(Duration.ofSeconds(30)).until(() -> stuck() == before);
    }

    @Test
    void a_wish_not_to_be_asked_that_crosses_with_the_planning_is_honoured_when_the_time_comes() {
        UUID complaint = Ids.next();
        Instant monday = clock.toNextMondayNoon();
        ComplaintRecorded recorded = aComplaint(complaint, monday);
        tell(recorded, aClosing(complaint, monday));
        awaitTold(complaint, 2);
        QuarkusTransaction.requiringNew()
                .run(() -> optOuts.add(Recipient.of(recorded.customer()).customer(), monday));

        clock.to(monday.plus(WEEK));

        assertThat(awaitTold(complaint, 3).get(2))
                .isInstanceOfSatisfying(CheckCancelled.class, cancelled -> assertThat(cancelled.reason())
                        .isEqualTo("OPTED_OUT"));
    }

    private static void schedule(UUID complaint, Instant closed, String mailbox) {
        tell(aComplaint(complaint, closed, mailbox, "es"), aClosing(complaint, closed));
    }

    private void remindAfter(UUID complaint, String term) {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> handle.execute(
                        "update satisfaction_check set reminder = ? where complaint_id = ? and kind = 'FIRST'",
                        term,
                        complaint)));
    }

    private static long stuck() {
        return RestAssured.get("/q/metrics")
                .asString()
                .lines()
                .filter(line -> line.startsWith("complaints_checks_stuck"))
                .mapToLong(line -> (long) Double.parseDouble(line.substring(line.lastIndexOf(' '))))
                .sum();
    }

    private static long askedOf(List<UUID> complaints) {
        return complaints.stream().mapToLong(each -> asked(each).size()).sum();
    }

    private static List<CheckDue> asked(UUID complaint) {
        return told(complaint).stream()
                .filter(CheckDue.class::isInstance)
                .map(CheckDue.class::cast)
                .toList();
    }
}
