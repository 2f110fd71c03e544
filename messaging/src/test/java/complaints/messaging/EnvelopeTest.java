package complaints.messaging;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.junit.jupiter.api.Test;

class EnvelopeTest {

    private static final Pattern REQUIRED =
            Pattern.compile("schemas:\\s+headers:.*?required: \\[([^]]+)]", Pattern.DOTALL);

    @Test
    void every_event_carries_the_headers_that_the_published_contract_demands_and_no_others() throws IOException {
        Headers headers = new RecordHeaders();
        Envelope.write(
                new OutboxRow(
                        7,
                        "intake.events.v1",
                        "/intake",
                        UUID.randomUUID().toString(),
                        Ids.next(),
                        "contact.joined",
                        Facts.NOON,
                        Trace.current(),
                        new byte[0]),
                headers);

        assertThat(StreamSupport.stream(headers.spliterator(), false).map(Header::key))
                .containsExactlyInAnyOrderElementsOf(demanded());
    }

    private static Set<String> demanded() throws IOException {
        try (InputStream contract = EnvelopeTest.class.getResourceAsStream("/asyncapi.yaml")) {
            Matcher required = REQUIRED.matcher(new String(contract.readAllBytes(), UTF_8));
            assertThat(required.find()).as("a list of headers in the contract").isTrue();
            return Arrays.stream(required.group(1).split(","))
                    .map(String::strip)
                    .collect(Collectors.toSet());
        }
    }
}
