package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.events.PromiseKind;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguagesTest {

    private final Languages languages = new Languages();

    @Test
    void a_file_added_is_a_language_added() {
        Words portuguese = languages.words("pt-PT");

        assertThat(portuguese.language()).isEqualTo("pt");
        assertThat(portuguese.say("greeting", "name", "Inês")).isEqualTo("Olá, Inês:");
        assertThat(portuguese.sayFor("newDateSaid", PromiseKind.ANSWER, "previous", "ontem", "due", "hoje"))
                .isEqualTo("Dissemos-lhe que teria a nossa resposta até ontem. A nova data é hoje.");
    }

    @Test
    void what_a_file_leaves_out_is_said_in_the_language_it_names() {
        assertThat(languages.words("pt").say("key")).isEqualTo("Clave de su reclamación");
    }

    @ParameterizedTest
    @CsvSource({"ca, es", "gl-ES, es", "eu, es", "fr, en", "zz, en", "'', en", "es-MX, es"})
    void a_language_without_a_file_has_a_stated_fallback(String tag, String written) {
        assertThat(languages.words(tag).language()).isEqualTo(written);
    }

    @Test
    void spanish_says_all_that_english_says() {
        assertThat(LanguageFile.read("es").orElseThrow().words())
                .containsOnlyKeys(LanguageFile.read("en").orElseThrow().words().keySet());
    }

    @Test
    void words_that_no_letter_says_and_blanks_that_would_stay_empty_are_named() {
        LanguageFile strange =
                new LanguageFile("xx", null, Map.of("greeting", "Hi {nam}", "greting", "Hi", "next", "Next"));

        assertThat(strange.strangeTo(LanguageFile.read("en").orElseThrow()))
                .containsExactlyInAnyOrder("xx: greeting may name [{name}] only", "xx: greting is said nowhere");
    }

    @Test
    void braces_in_what_is_filled_in_stay_as_they_are() {
        assertThat(languages.words("en").say("greeting", "name", "{name} $1")).isEqualTo("Dear {name} $1,");
    }

    @Test
    void a_blank_without_a_value_is_refused() {
        assertThatThrownBy(() -> languages.words("en").say("greeting")).hasMessageContaining("{name} of greeting");
    }
}
