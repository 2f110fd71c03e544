package complaints.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The samples are the bytes that are out there: they are added to, never changed to suit a record. */
class GoldenSamplesTest {

    @Test
    void every_fact_has_a_sample_and_no_sample_is_left_over() {
        assertThat(Contract.names(Contract.GOLDEN))
                .containsExactlyInAnyOrderElementsOf(Contract.facts().keySet());
    }

    @Test
    void every_english_sample_is_of_a_fact() {
        assertThat(Contract.facts().keySet()).containsAll(Contract.names(Contract.GOLDEN.resolve("english")));
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void a_sample_is_what_its_schema_says(Sample sample) {
        assertThat(Contract.schema(sample.name()).validate(sample.json())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void a_sample_is_read_by_its_record_and_written_back_equal(Sample sample) {
        assertThat(Wiring.written(Wiring.read(sample.json(), sample.type()))).isEqualTo(sample.json());
    }

    @Test
    void every_optional_field_is_there_in_some_sample_and_absent_in_another() {
        assertThat(optionalFieldsOfSamples(each -> !each.isNull())).isEqualTo(optionalFields());
        assertThat(optionalFieldsOfSamples(JsonNode::isNull)).isEqualTo(optionalFields());
    }

    private static Set<String> optionalFieldsOfSamples(Predicate<JsonNode> wanted) {
        return Contract.samples().stream()
                .flatMap(sample -> sample.json().properties().stream()
                        .filter(each -> wanted.test(each.getValue()))
                        .map(each -> sample.name() + " " + each.getKey()))
                .filter(optionalFields()::contains)
                .collect(Collectors.toSet());
    }

    private static Set<String> optionalFields() {
        return Contract.facts().keySet().stream()
                .flatMap(name -> Contract.schemaText(name).get("properties").properties().stream()
                        .map(Map.Entry::getKey)
                        .filter(field -> !isRequired(name, field))
                        .map(field -> name + " " + field))
                .collect(Collectors.toSet());
    }

    private static boolean isRequired(String name, String field) {
        for (JsonNode required : Contract.schemaText(name).get("required")) {
            if (required.textValue().equals(field)) {
                return true;
            }
        }
        return false;
    }
}
