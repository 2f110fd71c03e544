package complaints.notification;

import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * The words for a customer's language. Each file {@code languages/….properties}, named by the language's ISO 639 code, is a
 * language: adding one adds it. A language without a file is written in the one that {@code fallbacks.properties} names,
 * else in English; so is what a file leaves out.
 */
@ApplicationScoped
@Startup
public class Languages {

    private static final String ENGLISH = "en";

    private final Map<String, Words> words = new TreeMap<>();
    private final Map<String, String> fallbacks =
            LanguageFile.read("fallbacks").orElseThrow().words();

    /** @throws IllegalStateException naming everything in any file that could not be said */
    Languages() {
        Map<String, LanguageFile> files = new TreeMap<>();
        for (String language : Locale.getISOLanguages()) {
            LanguageFile.read(language).ifPresent(file -> files.put(language, file));
        }
        List<String> strange = new ArrayList<>();
        files.values().forEach(file -> strange.addAll(file.strangeTo(files.get(ENGLISH))));
        if (!strange.isEmpty()) {
            throw new IllegalStateException("languages: " + String.join("; ", strange));
        }
        files.values().forEach(file -> words.put(file.language(), words(file, files)));
    }

    /** @param tag BCP 47; region and script are not looked at */
    public Words words(String tag) {
        String language = tag == null ? ENGLISH : Locale.forLanguageTag(tag).getLanguage();
        Words own = words.get(language);
        return own != null ? own : words.get(fallbacks.getOrDefault(language, ENGLISH));
    }

    private static Words words(LanguageFile file, Map<String, LanguageFile> files) {
        if (file.language().equals(ENGLISH)) {
            return new Words(ENGLISH, file.words(), null);
        }
        LanguageFile next = files.get(file.fallback() == null ? ENGLISH : file.fallback());
        return new Words(file.language(), file.words(), words(next, files));
    }
}
