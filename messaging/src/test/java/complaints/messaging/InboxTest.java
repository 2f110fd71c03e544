package complaints.messaging;

import static complaints.messaging.Facts.aCancelledCheck;
import static complaints.messaging.Facts.aContact;
import static complaints.messaging.Facts.aWithdrawal;
import static complaints.messaging.Facts.anOwner;
import static complaints.messaging.KafkaProbe.poison;
import static complaints.messaging.KafkaProbe.record;
import static complaints.messaging.KafkaProbe.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.DeadLetterFact.EventParked;
import complaints.events.Fact;
import complaints.events.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class InboxTest {

    @BeforeAll
    static void a_slow_machine_gets_time() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Inject
    Diary diary;

    @Inject
    Parking parking;

    private final UUID complaint = Ids.next();
    private final UUID neighbour = Ids.next();

    @AfterEach
    void digest_only_what_is_digestible() {
        System.clearProperty("diary.digests.all");
    }

    @Test
    void the_same_event_twice_is_heard_once() {
        ProducerRecord<String, byte[]> event = record(Ids.next(), aContact(complaint, "once"));
        send(List.of(event));
        awaitDiary(complaint, "once");
        send(List.of(event, record(Ids.next(), aContact(complaint, "and then"))));

        awaitDiary(complaint, "once", "and then");
    }

    @Test
    void the_same_event_twice_in_one_batch_is_heard_once() {
        ProducerRecord<String, byte[]> event = record(Ids.next(), aContact(complaint, "once"));
        send(List.of(event, event, event, record(Ids.next(), aContact(complaint, "and then"))));

        awaitDiary(complaint, "once", "and then");
    }

    @Test
    void good_events_proceed_past_a_poison_one_and_what_follows_for_its_complaint_is_parked_behind_it() {
        send(List.of(
                record(Ids.next(), aContact(complaint, "before")),
                record(Ids.next(), aContact(neighbour, "one")),
                record(Ids.next(), aContact(complaint, Diary.INDIGESTIBLE)),
                record(Ids.next(), aContact(neighbour, "two")),
                record(Ids.next(), aContact(complaint, "after"))));

        awaitDiary(neighbour, "one", "two");
        awaitDiary(complaint, "before");
        List<ParkedEvent> parked = awaitParked(2);
        assertThat(parked.get(0).reason()).startsWith("IllegalArgumentException at Diary.java");
        assertThat(parked.get(1).reason()).contains("waits behind");
    }

    @Test
    void a_parked_event_is_told_to_operations_without_its_content() {
        send(List.of(record(Ids.next(), aContact(complaint, Diary.INDIGESTIBLE))));

        ParkedEvent parked = awaitParked(1).get(0);
        var told = await("the dead letter")
                .until(() -> KafkaProbe.told(Topics.deadLetters("intake"), complaint), found -> found.size() == 1);
        EventParked fact = Wire.read(told.get(0).value(), EventParked.class);
        assertThat(fact.parkedId()).isEqualTo(parked.id());
        assertThat(fact.type()).isEqualTo("contact.joined");
        assertThat(new String(told.get(0).value())).doesNotContain(Diary.INDIGESTIBLE);
    }

    @Test
    void news_about_a_parked_event_is_heard_and_never_parked_itself() {
        send(List.of(record(Ids.next(), aContact(complaint, Diary.INDIGESTIBLE))));

        awaitDiary(DeadLetterListener.page(complaint), "EventParked");
        assertThat(parkedOf(complaint)).extracting(ParkedEvent::type).containsExactly("contact.joined");
    }

    @Test
    void what_comes_later_from_another_topic_waits_behind_a_parked_event_too() {
        send(List.of(record(Ids.next(), aContact(complaint, Diary.INDIGESTIBLE))));
        awaitParked(1);
        send(List.of(record(Ids.next(), anOwner(complaint))));

        assertThat(awaitParked(2)).extracting(ParkedEvent::type).containsExactly("contact.joined", "owner.assigned");
        assertThat(diary.of(complaint)).isEmpty();
    }

    @Test
    void events_that_cannot_be_read_are_parked_with_the_place_of_the_fault() {
        send(List.of(poison(complaint, "{\"complaintId\": ")));
        send(List.of(poison(neighbour, null)));

        assertThat(awaitParked(1).get(0).reason()).contains("line 1");
        assertThat(await("parked")
                        .until(() -> parkedOf(neighbour), list -> list.size() == 1)
                        .get(0)
                        .reason())
                .contains("without a body");
    }

    @Test
    void an_unknown_event_of_a_newer_writer_is_skipped() {
        ProducerRecord<String, byte[]> unknown = record(Ids.next(), aContact(complaint, "from the future"));
        unknown.headers().remove("ce_type").add("ce_type", "complaint.teleported".getBytes());
        send(List.of(unknown, record(Ids.next(), aContact(complaint, "known"))));

        awaitDiary(complaint, "known");
        assertThat(parkedOf(complaint)).isEmpty();
    }

    @Test
    void a_replay_lets_the_parked_event_and_all_behind_it_take_effect_in_order() {
        parkThree();
        System.setProperty("diary.digests.all", "true");

        var replayed = parking.replay(parkedOf(complaint).get(0).id(), "operations", "reader mended");

        assertThat(replayed).contains(3);
        assertThat(diary.of(complaint)).containsExactly(Diary.INDIGESTIBLE, "second", "third");
        assertThat(parkedOf(complaint)).isEmpty();
    }

    @Test
    void a_replay_that_fails_again_changes_nothing() {
        parkThree();
        UUID first = parkedOf(complaint).get(0).id();

        assertThat(catchThrowable(() -> parking.replay(first, "operations", "try")))
                .isNotNull();

        assertThat(diary.of(complaint)).isEmpty();
        assertThat(parkedOf(complaint)).hasSize(3);
    }

    @Test
    void an_event_that_waits_behind_another_cannot_be_replayed_before_it() {
        parkThree();

        assertThat(parking.replay(parkedOf(complaint).get(1).id(), "operations", "hurry"))
                .isEmpty();
    }

    @Test
    void a_discarded_event_never_takes_effect_and_those_behind_it_can_be_replayed() {
        parkThree();
        assertThat(parking.discard(parkedOf(complaint).get(0).id(), "operations", "nonsense"))
                .isTrue();

        parking.replay(parkedOf(complaint).get(0).id(), "operations", "go on");

        assertThat(diary.of(complaint)).containsExactly("second", "third");
    }

    @Test
    void a_redelivered_parked_event_is_parked_once() {
        ProducerRecord<String, byte[]> event = record(Ids.next(), aContact(complaint, Diary.INDIGESTIBLE));
        send(List.of(event));
        awaitParked(1);
        send(List.of(event, record(Ids.next(), aContact(neighbour, "past it"))));

        awaitDiary(neighbour, "past it");
        await("nothing more").until(() -> parkedOf(complaint).size() == 1);
    }

    @Test
    void events_of_one_complaint_are_each_heard_once_whatever_topic_comes_first() {
        for (List<Fact> order : everyOrder()) {
            UUID each = order.get(0).complaintId();
            order.forEach(fact -> send(List.of(record(Ids.next(), fact))));
            await("all three heard").untilAsserted(() -> assertThat(diary.of(each))
                    .containsExactlyInAnyOrder("withdrawn", "OwnerAssigned", "cancelled"));
        }
    }

    private static List<List<Fact>> everyOrder() {
        List<List<Fact>> orders = new ArrayList<>();
        for (int[] order : new int[][] {{0, 1, 2}, {0, 2, 1}, {1, 0, 2}, {1, 2, 0}, {2, 0, 1}, {2, 1, 0}}) {
            UUID complaint = Ids.next();
            List<Fact> facts = List.of(aWithdrawal(complaint), anOwner(complaint), aCancelledCheck(complaint));
            orders.add(List.of(facts.get(order[0]), facts.get(order[1]), facts.get(order[2])));
        }
        return orders;
    }

    private void parkThree() {
        send(List.of(
                record(Ids.next(), aContact(complaint, Diary.INDIGESTIBLE)),
                record(Ids.next(), aContact(complaint, "second")),
                record(Ids.next(), aContact(complaint, "third"))));
        awaitParked(3);
    }

    private void awaitDiary(UUID of, String... entries) {
        await("the diary says " + List.of(entries))
                .untilAsserted(() -> assertThat(diary.of(of)).containsExactly(entries));
    }

    private List<ParkedEvent> awaitParked(int count) {
        return await(count + " parked").until(() -> parkedOf(complaint), parked -> parked.size() == count);
    }

    private List<ParkedEvent> parkedOf(UUID of) {
        return parking.list(10_000).stream()
                .filter(each -> each.complaintId().equals(of))
                .toList();
    }

    private static Throwable catchThrowable(Runnable work) {
        return org.assertj.core.api.Assertions.catchThrowable(work::run);
    }
}
