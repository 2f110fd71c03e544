package complaints.doors;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.validation.Valid;
import jakarta.validation.Validation;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    enum Colour {
        RED,
        BLUE
    }

    record Part(@NotBlank String name, LocalDate made) {}

    record Whole(
            @NotBlank @Size(max = 10) String title,
            @NotNull Colour colour,
            boolean fragile,
            Integer weight,
            @Valid Part part,
            List<@NotBlank String> notes) {}

    private final StrictJson json =
            new StrictJson(Validation.buildDefaultValidatorFactory().getValidator());

    @Test
    void a_good_body_is_read_as_it_is() {
        Whole whole = read(
                """
                {"title": "vaso\\n", "colour": "RED", "fragile": true, "weight": 3,
                 "part": {"name": "pie 🦶", "made": "2026-12-14"}, "notes": ["uno"]}""");

        assertThat(whole)
                .isEqualTo(new Whole(
                        "vaso\n", Colour.RED, true, 3, new Part("pie 🦶", LocalDate.of(2026, 12, 14)), List.of("uno")));
    }

    @Test
    void every_field_at_fault_is_named_at_once() {
        Map<String, String> faults = faults(
                """
                {"title": "", "colour": "GREEN", "fragile": "yes", "weight": 3.5, "extra": 1,
                 "part": {"name": "x", "made": "yesterday", "age": 3}, "notes": ["uno", ""]}""");

        assertThat(faults)
                .containsOnlyKeys("title", "colour", "fragile", "weight", "extra", "part.made", "part.age", "notes[1]");
        assertThat(faults.get("colour")).isEqualTo("Must be one of RED, BLUE.");
        assertThat(faults.get("part.age")).contains("known are: made, name");
        assertThat(faults.get("part.made")).contains("2026-12-14");
    }

    @Test
    void a_missing_field_is_named_like_an_empty_one() {
        assertThat(faults("{}")).containsOnlyKeys("title", "colour");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "\"text\"",
                "{\"title\": ",
                "{} {}",
                "{\"title\": \"a\", \"title\": \"b\"}",
                "{'title': 'a'}",
                "NaN"
            })
    void what_is_not_one_well_formed_object_is_refused(String body) {
        assertThat(faults(body)).containsKey("");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        assertThatThrownBy(() -> json.read(new byte[] {'{', '"', (byte) 0xC3, '"', '}'}, Whole.class))
                .isInstanceOf(InvalidBody.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u001b[31m", "\\u0085", "\\ud800", "\\udc00x"})
    void control_characters_and_half_characters_are_refused_without_being_repeated(String escape) {
        String fault =
                faults("{\"title\": \"a" + escape + "\", \"colour\": \"RED\"}").get("title");

        assertThat(fault).matches("Holds .*U\\+[0-9A-F]{4}.*");
    }

    @Test
    void no_message_repeats_a_value() {
        assertThat(faults("{\"title\": \"a secret that is too long\", \"colour\": \"secret\"}")
                        .values())
                .noneMatch(message -> message.contains("secret"));
    }

    private Whole read(String body) {
        return json.read(body.getBytes(UTF_8), Whole.class);
    }

    @SuppressWarnings("unchecked")
    private Map<String, String> faults(String body) {
        InvalidBody refused = catchThrowableOfType(InvalidBody.class, () -> read(body));
        assertThat(refused).as("refused").isNotNull();
        List<Violation> violations =
                (List<Violation>) refused.asProblem().members().get("violations");
        return violations.stream().collect(java.util.stream.Collectors.toMap(Violation::field, Violation::message));
    }
}
