package complaints.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** The file that describes the events to others says what the records say. */
class AsyncApiTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final JsonNode FILE = read();

    @Test
    void the_channels_are_the_topics_and_none_is_left_over() {
        assertThat(channels().flatMap(AsyncApiTest::addresses)).containsExactlyInAnyOrderElementsOf(Topics.ALL_NAMES);
    }

    @Test
    void each_channel_holds_the_facts_of_its_topic_and_no_other() {
        for (Topic<?> topic : Contract.topics()) {
            JsonNode channel = channels()
                    .filter(each -> addresses(each).anyMatch(topic.name()::equals))
                    .findFirst()
                    .orElseThrow();
            assertThat(names(channel.get("messages")))
                    .as(topic.name())
                    .containsExactlyInAnyOrderElementsOf(topic.types().values().stream()
                            .map(Class::getSimpleName)
                            .toList());
        }
    }

    @Test
    void every_fact_has_a_message_under_its_wire_name_and_none_is_left_over() {
        Map<String, String> messages = messages().properties().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> each.getValue().get("name").textValue()));
        Map<String, String> facts = Contract.facts().entrySet().stream()
                .collect(Collectors.toMap(each -> each.getValue().getSimpleName(), Map.Entry::getKey));
        assertThat(messages).isEqualTo(facts);
    }

    @Test
    void every_message_has_its_schema_as_payload() {
        for (JsonNode message : messages()) {
            String name = message.get("name").textValue();
            assertThat(message.at("/payload/$ref").textValue()).isEqualTo("schemas/" + name + ".json");
        }
    }

    @Test
    void every_message_says_the_same_as_its_schema() {
        for (JsonNode message : messages()) {
            String name = message.get("name").textValue();
            assertThat(message.get("summary"))
                    .isEqualTo(Contract.schemaText(name).get("description"));
        }
    }

    @Test
    void every_message_travels_as_a_cloud_event_with_the_complaint_as_key() {
        for (JsonNode message : messages()) {
            assertThat(message.at("/traits/0/$ref").textValue()).isEqualTo("#/components/messageTraits/cloudEvent");
        }
        assertThat(FILE.at("/components/messageTraits/cloudEvent/bindings/kafka/key/format")
                        .textValue())
                .isEqualTo("uuid");
    }

    @Test
    void the_headers_are_those_of_cloud_events_and_the_trace() {
        assertThat(names(FILE.at("/components/schemas/headers/properties")))
                .containsExactlyInAnyOrder(
                        "ce_specversion",
                        "ce_id",
                        "ce_type",
                        "ce_source",
                        "ce_subject",
                        "ce_time",
                        "ce_sequence",
                        "content-type",
                        "traceparent");
    }

    @Test
    void each_channel_is_told_by_one_operation() {
        Set<String> told = StreamSupport.stream(FILE.get("operations").spliterator(), false)
                .filter(each -> each.get("action").textValue().equals("send"))
                .map(each -> each.at("/channel/$ref").textValue().replace("#/channels/", ""))
                .collect(Collectors.toSet());
        assertThat(told).isEqualTo(Set.copyOf(names(FILE.get("channels"))));
    }

    @Test
    void every_reference_leads_somewhere() {
        assertThat(FILE.findValuesAsText("$ref"))
                .allSatisfy(reference -> assertThat(exists(reference)).isTrue());
    }

    private static boolean exists(String reference) {
        return reference.startsWith("#")
                ? !FILE.at(reference.substring(1)).isMissingNode()
                : Files.exists(RESOURCES.resolve(reference));
    }

    private static Stream<JsonNode> channels() {
        return StreamSupport.stream(FILE.get("channels").spliterator(), false);
    }

    private static Stream<String> addresses(JsonNode channel) {
        String address = channel.get("address").textValue();
        return address.contains("{service}")
                ? StreamSupport.stream(channel.at("/parameters/service/enum").spliterator(), false)
                        .map(service -> address.replace("{service}", service.textValue()))
                : Stream.of(address);
    }

    private static JsonNode messages() {
        return FILE.at("/components/messages");
    }

    private static List<String> names(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static JsonNode read() {
        try {
            return new YAMLMapper().readTree(RESOURCES.resolve("asyncapi.yaml").toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
