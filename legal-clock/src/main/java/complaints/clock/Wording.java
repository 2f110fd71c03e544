package complaints.clock;

import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/** The sentences of explanations in one language. A language more is one file more, {@code wording_xx.properties}. */
final class Wording {

    private static final Map<String, Wording> BY_LANGUAGE = new ConcurrentHashMap<>();

    private final Locale locale;
    private final Properties sentences;
    private final Map<String, DateTimeFormatter> patterns = new ConcurrentHashMap<>();

    private Wording(String language) {
        this.locale = Locale.forLanguageTag(language);
        this.sentences = Resources.properties("wording_" + language);
    }

    /** The wording in this language or the nearest one there is. */
    static Wording of(Locale locale) {
        return BY_LANGUAGE.computeIfAbsent(languageFor(locale), Wording::new);
    }

    /** Spanish for Spain's other languages too, else English. */
    static String languageFor(Locale locale) {
        return switch (locale.getLanguage()) {
            case "es", "ca", "eu", "gl" -> "es";
            default -> "en";
        };
    }

    Locale locale() {
        return locale;
    }

    /** The sentence with its places {@code {0}}, {@code {1}} … filled. What a value holds is never read as a place. */
    String say(String key, Object... values) {
        String sentence = sentence(key);
        StringBuilder said = new StringBuilder(sentence.length() + 64);
        int from = 0;
        for (int at = sentence.indexOf('{'); at >= 0; at = sentence.indexOf('{', from)) {
            said.append(sentence, from, at).append(values[sentence.charAt(at + 1) - '0']);
            from = at + 3;
        }
        return said.append(sentence, from, sentence.length()).toString();
    }

    String holiday(String key, String otherwise) {
        return sentences.getProperty("holiday." + key, otherwise);
    }

    DateTimeFormatter pattern(String key) {
        return patterns.computeIfAbsent(key, name -> DateTimeFormatter.ofPattern(sentence(name), locale));
    }

    private String sentence(String key) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new IllegalStateException("No wording for '" + key + "' in " + locale);
        }
        return sentence;
    }
}
