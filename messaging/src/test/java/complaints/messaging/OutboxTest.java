package complaints.messaging;

import static complaints.messaging.Facts.aContact;
import static complaints.messaging.Facts.contacts;
import static complaints.messaging.KafkaProbe.header;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Topics;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutboxTest {

    @BeforeAll
    static void a_slow_machine_gets_time() {
        Awaitility.setDefaultTimeout(Duration.ofMinutes(1));
    }

    @Inject
    Telling telling;

    @Inject
    Outbox outbox;

    @Inject
    Diary diary;

    @Inject
    DataSource dataSource;

    @Inject
    DatabaseWatch database;

    @Inject
    RelayProducer producers;

    @Inject
    MessagingMetrics metrics;

    private final UUID complaint = Ids.next();

    @Test
    void a_fact_told_in_a_committed_transaction_arrives_as_a_cloud_event() {
        telling.tell(List.of(aContact(complaint, "a word")));

        ConsumerRecord<String, byte[]> told = awaitTold(1).get(0);
        assertThat(header(told, "ce_specversion")).isEqualTo("1.0");
        assertThat(header(told, "ce_type")).isEqualTo("contact.joined");
        assertThat(header(told, "ce_source")).isEqualTo("/intake");
        assertThat(header(told, "ce_subject")).isEqualTo(complaint.toString());
        assertThat(header(told, "ce_time")).isEqualTo("2026-12-14T11:00:00Z");
        assertThat(header(told, "content-type")).isEqualTo("application/json");
        assertThat(Wire.read(told.value(), ContactJoined.class).text()).isEqualTo("a word");
    }

    @Test
    void the_trace_of_the_work_travels_with_its_facts() {
        String traceparent = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";
        Trace.begin(traceparent);
        telling.tell(List.of(aContact(complaint, "traced")));
        Trace.end();

        assertThat(header(awaitTold(1).get(0), "traceparent")).isEqualTo(traceparent);
    }

    @Test
    void a_fact_told_in_a_transaction_that_fails_is_never_told() {
        assertThatThrownBy(() -> telling.tellAndFail(aContact(complaint, "never")));
        telling.tell(List.of(aContact(complaint, "afterwards")));

        assertThat(awaitTold(1)).extracting(OutboxTest::text).containsExactly("afterwards");
    }

    @Test
    void a_fact_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> outbox.tell(aContact(complaint, "from nowhere")))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("inside the transaction");
    }

    @Test
    void facts_of_one_complaint_arrive_in_the_order_they_were_told() {
        contacts(complaint, 300).forEach(contact -> telling.tell(List.of(contact)));

        List<ConsumerRecord<String, byte[]>> told = awaitTold(300);
        assertThat(told).extracting(OutboxTest::text).isEqualTo(texts(300));
        assertThat(told)
                .extracting(each -> Long.parseLong(header(each, "ce_sequence")))
                .isSorted();
    }

    @Test
    void a_crash_between_the_acknowledgement_and_the_delete_repeats_facts_and_the_reader_hears_them_once()
            throws Exception {
        try (Connection dying = dataSource.getConnection();
                var producer = producers.open()) {
            dying.setAutoCommit(false);
            List<Integer> lanes = awaitLanes(dying);
            telling.tell(contacts(complaint, 3));
            for (OutboxRow row : OutboxTable.next(dying, lanes, 1000)) {
                producer.send(row.asRecord()).get();
            }
            dying.rollback();
            dying.setAutoCommit(true);
        }

        List<ConsumerRecord<String, byte[]>> told = awaitTold(6);
        assertThat(told.stream().map(each -> header(each, "ce_id")).distinct()).hasSize(3);
        await("the reader heard each once")
                .untilAsserted(() -> assertThat(diary.of(complaint)).isEqualTo(texts(3)));
    }

    @Test
    void two_relays_tell_everything_once_and_in_order() throws Exception {
        OutboxRelay second = new OutboxRelay(database, metrics, producers, 7);
        second.start();
        List<UUID> complaints =
                java.util.stream.Stream.generate(Ids::next).limit(20).toList();
        List<ContactJoined> facts = new ArrayList<>();
        for (int round = 0; round < 30; round++) {
            String text = "contact " + round;
            complaints.forEach(each -> facts.add(aContact(each, text)));
        }
        facts.forEach(each -> telling.tell(List.of(each)));

        for (UUID each : complaints) {
            assertThat(awaitTold(each, 30)).extracting(OutboxTest::text).isEqualTo(texts(30));
        }
        second.stop(null);
    }

    private static List<Integer> awaitLanes(Connection dying) {
        List<Integer> lanes = new ArrayList<>();
        await("all lanes are ours").until(() -> {
            lanes.addAll(OutboxTable.lockLanes(dying));
            return lanes.stream().distinct().count() == OutboxTable.LANES;
        });
        return lanes.stream().distinct().toList();
    }

    private List<ConsumerRecord<String, byte[]>> awaitTold(int count) {
        return awaitTold(complaint, count);
    }

    private static List<ConsumerRecord<String, byte[]>> awaitTold(UUID complaint, int count) {
        return await(count + " facts on Kafka")
                .until(() -> KafkaProbe.told(Topics.INTAKE, complaint), told -> told.size() == count);
    }

    private static String text(ConsumerRecord<String, byte[]> told) {
        return Wire.read(told.value(), ContactJoined.class).text();
    }

    private static List<String> texts(int count) {
        return contacts(new UUID(0, 0), count).stream().map(ContactJoined::text).toList();
    }
}
