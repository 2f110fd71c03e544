package complaints.notification;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.util.Locale;
import java.util.Map;

/**
 * The words for a customer's language: those of its file {@code messages/words_….properties}. A language without a file
 * falls back: Catalan, Galician and Basque to Spanish, anything else to English.
 */
@ApplicationScoped
public class Languages {

    private static final String FALLBACK = "en";
    private static final Map<String, String> NEIGHBOURS = Map.of("ca", "es", "gl", "es", "eu", "es");

    private final Instance<Words> words;

    Languages(@Any Instance<Words> words) {
        this.words = words;
    }

    /** @param tag BCP 47; region and script are not looked at */
    public Words words(String tag) {
        String language = tag == null ? FALLBACK : Locale.forLanguageTag(tag).getLanguage();
        return has(language) ? in(language) : in(NEIGHBOURS.getOrDefault(language, FALLBACK));
    }

    private boolean has(String language) {
        return !language.isEmpty()
                && words.select(Localized.Literal.of(language)).isResolvable();
    }

    private Words in(String language) {
        return words.select(Localized.Literal.of(language)).get();
    }
}
