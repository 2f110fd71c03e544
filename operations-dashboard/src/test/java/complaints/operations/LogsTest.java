package complaints.operations;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.messaging.Ids;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What stands in the logs: which complaint, which trace, and nothing a customer said. */
@OperationsTest
class LogsTest {

    private static final String TRACE = "4bf92f3577b34da6a3ce929d0e0e4736";

    private final Lines lines = new Lines();

    @Inject
    Rows rows;

    @ConfigProperty(name = "kafka.bootstrap.servers")
    String kafka;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(lines);
    }

    @AfterEach
    void stop() {
        Logger.getLogger("").removeHandler(lines);
    }

    @Test
    void a_line_about_an_event_carries_its_complaint_and_its_trace() {
        UUID complaint = tellBroken("{");
        assertThat(lines.said).anyMatch(line -> line.contains(complaint.toString()) && line.contains(TRACE));
    }

    @Test
    void no_line_holds_what_a_customer_said_or_is_called() {
        Life life = Life.upTo(6, Instant.parse("2026-11-20T10:00:00Z"), 91);
        try (Wires wires = new Wires(kafka)) {
            wires.send(Wires.told(life.facts()));
        }
        tellBroken("{\"story\": \"" + Life.SECRET + "\", \"phone\": \"+34600111222\", \"recordedAt\": \"quijorna\"");
        await("the life is heard")
                .atMost(Duration.ofSeconds(60))
                .until(() -> rows.events(life.id) == life.facts().size());
        assertThat(lines.said).isNotEmpty().noneMatch(line -> List.of(Life.SECRET, "600111222", "quijorna").stream()
                .anyMatch(line::contains));
    }

    private UUID tellBroken(String body) {
        UUID complaint = Ids.next();
        var broken = new ProducerRecord<>("intake.events.v1", complaint.toString(), body.getBytes(UTF_8));
        broken.headers().add("ce_type", "complaint.recorded".getBytes(UTF_8));
        broken.headers().add("traceparent", ("00-" + TRACE + "-00f067aa0ba902b7-01").getBytes(UTF_8));
        try (Wires wires = new Wires(kafka)) {
            wires.send(broken);
        }
        await("the broken event is parked")
                .atMost(Duration.ofSeconds(60))
                .until(() ->
                        rows.number("select count(*) from parked_event where complaint_id = '" + complaint + "'") == 1);
        return complaint;
    }

    /** Lines as the console gets them. */
    private static class Lines extends Handler {

        private final Queue<String> said = new ConcurrentLinkedQueue<>();
        private final PatternFormatter format = new PatternFormatter("%X{traceId} %X{complaintId} %s%e");

        @Override
        public void publish(LogRecord line) {
            said.add(format.format(ExtLogRecord.wrap(line)));
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
