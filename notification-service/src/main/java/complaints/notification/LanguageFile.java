package complaints.notification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;

/**
 * One file of words, {@code languages/….properties}.
 *
 * @param fallback the language it names for what it does not say itself; null where it names none
 */
record LanguageFile(String language, String fallback, Map<String, String> words) {

    private static final String FALLBACK = "fallback";

    /** Empty where there is none. */
    static Optional<LanguageFile> read(String language) {
        String path = "languages/" + language + ".properties";
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            if (file == null) {
                return Optional.empty();
            }
            Properties read = new Properties();
            read.load(new InputStreamReader(file, UTF_8));
            return Optional.of(of(language, read));
        } catch (IOException e) {
            throw new UncheckedIOException(path, e);
        }
    }

    private static LanguageFile of(String language, Properties read) {
        Map<String, String> words = new TreeMap<>(read.stringPropertyNames().stream()
                .filter(key -> !key.equals(FALLBACK))
                .collect(toMap(key -> key, read::getProperty)));
        return new LanguageFile(language, read.getProperty(FALLBACK), words);
    }

    /** What it says that English does not know: keys, and blanks that would stay empty. */
    List<String> strangeTo(LanguageFile english) {
        List<String> strange = new ArrayList<>();
        words.forEach((key, text) -> {
            String known = english.words.getOrDefault(key, english.words.get(key.replaceFirst("\\..*", "")));
            if (known == null) {
                strange.add(language + ": " + key + " is said nowhere");
            } else if (!blanks(known).containsAll(blanks(text))) {
                strange.add(language + ": " + key + " may name " + blanks(known) + " only");
            }
        });
        return strange;
    }

    private static Set<String> blanks(String text) {
        return Words.BLANK.matcher(text).results().map(MatchResult::group).collect(toSet());
    }
}
