package complaints.events;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The schemas say what the records hold: no more, no less, and of the same kind. */
class SchemasTest {

    private static final JsonNode OF_ANOTHER_KIND =
            Wiring.JSON.createObjectNode().put("of", "another kind");

    @Test
    void every_fact_has_a_schema_and_no_schema_is_left_over() {
        assertThat(Contract.names(Contract.SCHEMAS))
                .containsExactlyInAnyOrderElementsOf(Contract.facts().keySet());
    }

    @Test
    void every_value_that_facts_share_has_a_schema_and_none_is_left_over() {
        Set<String> shared = values().map(SchemaTypes::fileName).collect(Collectors.toSet());
        assertThat(Contract.names(Contract.SCHEMAS.resolve("values"))).containsExactlyInAnyOrderElementsOf(shared);
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_properties_are_the_components_of_the_record(Class<?> type) {
        assertThat(fieldNames(schemaOf(type).get("properties")))
                .containsExactlyElementsOf(
                        components(type).map(RecordComponent::getName).toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_kind_of_each_property_is_that_of_the_component(Class<?> type) {
        JsonNode properties = schemaOf(type).get("properties");
        String prefix = Fact.class.isAssignableFrom(type) ? "values/" : "";
        components(type).forEach(each -> assertThat(SchemaTypes.inSchema(properties.get(each.getName())))
                .as(each.toString())
                .isEqualTo(SchemaTypes.inJava(each.getGenericType(), prefix)));
    }

    @ParameterizedTest
    @MethodSource("enums")
    void the_values_of_an_enum_are_those_of_the_type(Class<?> type) {
        assertThat(schemaOf(type).get("enum"))
                .extracting(JsonNode::textValue)
                .containsExactlyElementsOf(Arrays.stream(type.getEnumConstants())
                        .map(Object::toString)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("records")
    void the_title_is_the_name_of_the_record(Class<?> type) {
        assertThat(schemaOf(type).get("title").textValue()).isEqualTo(type.getSimpleName());
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void nothing_that_is_required_may_be_missing(Sample sample) {
        for (JsonNode required : Contract.schemaText(sample.name()).get("required")) {
            JsonNode without = sample.copy().without(required.textValue());
            assertThat(Contract.schema(sample.name()).validate(without))
                    .as("without %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void nothing_that_is_required_may_be_null(Sample sample) {
        for (JsonNode required : Contract.schemaText(sample.name()).get("required")) {
            JsonNode emptied = sample.copy().set(required.textValue(), NullNode.instance);
            assertThat(Contract.schema(sample.name()).validate(emptied))
                    .as("no %s", required)
                    .isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("complaints.events.Contract#samples")
    void a_value_of_another_kind_is_refused(Sample sample) {
        for (String field : sample.fields()) {
            JsonNode wrong = sample.copy().set(field, OF_ANOTHER_KIND);
            assertThat(Contract.schema(sample.name()).validate(wrong))
                    .as("%s of another kind", field)
                    .isNotEmpty();
        }
    }

    static Stream<Class<?>> records() {
        return Stream.concat(Contract.facts().values().stream(), values().filter(Class::isRecord));
    }

    static Stream<Class<?>> enums() {
        return values().filter(Class::isEnum);
    }

    private static Stream<Class<?>> values() {
        return Contract.facts().values().stream().flatMap(SchemaTypes::valuesIn).distinct();
    }

    private static JsonNode schemaOf(Class<?> type) {
        return Contract.schemaText(
                Fact.class.isAssignableFrom(type)
                        ? Topic.wireName(type.asSubclass(Fact.class))
                        : "values/" + SchemaTypes.fileName(type));
    }

    private static Stream<RecordComponent> components(Class<?> type) {
        return Arrays.stream(type.getRecordComponents());
    }

    private static List<String> fieldNames(JsonNode node) {
        return node.properties().stream().map(Map.Entry::getKey).toList();
    }
}
