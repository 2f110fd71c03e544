package complaints.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Readers and writers of different age live side by side: neither stops the other. */
class OtherVersionsTest {

    private static final List<String> OF_EVERY_FACT = List.of("complaintId", "at");

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void bytes_from_before_a_field_was_added_are_read(Sample sample) {
        for (String field : sample.fields()) {
            if (!OF_EVERY_FACT.contains(field)) {
                JsonNode old = sample.copy().without(field);
                assertThatCode(() -> Wiring.read(old, sample.type()))
                        .as("without %s", field)
                        .doesNotThrowAnyException();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void a_field_of_a_newer_writer_is_ignored(Sample sample) {
        ObjectNode newer = sample.copy();
        newer.putObject("addedLater").put("text", "nuevo").putArray("list").add(1);
        assertThat(Wiring.read(newer, sample.type())).isEqualTo(Wiring.read(sample.json(), sample.type()));
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void a_field_of_a_newer_writer_is_within_the_schema(Sample sample) {
        JsonNode newer = sample.copy().put("addedLater", "nuevo");
        assertThat(Contract.schema(sample.name()).validate(newer)).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void an_enum_value_of_a_newer_writer_is_read_as_null(Sample sample) throws ReflectiveOperationException {
        for (RecordComponent each : sample.type().getRecordComponents()) {
            if (each.getType().isEnum()) {
                JsonNode newer = sample.copy().put(each.getName(), "OF_A_LATER_YEAR");
                assertThat(each.getAccessor().invoke(Wiring.read(newer, sample.type())))
                        .as(each.getName())
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void a_list_that_an_older_writer_did_not_know_is_read_as_null(Sample sample) throws ReflectiveOperationException {
        List<RecordComponent> lists = Arrays.stream(sample.type().getRecordComponents())
                .filter(each -> each.getType() == List.class)
                .toList();
        for (RecordComponent each : lists) {
            JsonNode old = sample.copy().without(each.getName());
            assertThat(each.getAccessor().invoke(Wiring.read(old, sample.type())))
                    .as(each.getName())
                    .isNull();
        }
    }
}
