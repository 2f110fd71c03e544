package complaints.notification;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Everything customers are told in one language, apart from what the record holds. What its file does not say is said in
 * the language it falls back to.
 */
public final class Words {

    static final Pattern BLANK = Pattern.compile("\\{(\\w+)}");

    private final String language;
    private final Map<String, String> own;
    private final Words fallback;

    Words(String language, Map<String, String> own, Words fallback) {
        this.language = language;
        this.own = own;
        this.fallback = fallback;
    }

    public String language() {
        return language;
    }

    /**
     * The words of a key, each {@code {name}} in them filled in once: braces in what is filled in stay as they are.
     *
     * @param blanks names and values, alternating
     * @throws IllegalArgumentException where no language has the key, or a blank is given no value
     */
    public String say(String key, Object... blanks) {
        return BLANK.matcher(text(key)).replaceAll(blank -> Matcher.quoteReplacement(value(key, blank, blanks)));
    }

    /** The words for one variant of a key where there are some, else those of the key alone. */
    public String sayFor(String key, Object variant, Object... blanks) {
        String special = key + "." + variant;
        return say(has(special) ? special : key, blanks);
    }

    private boolean has(String key) {
        return own.containsKey(key) || fallback != null && fallback.has(key);
    }

    private String text(String key) {
        if (own.containsKey(key)) {
            return own.get(key);
        }
        if (fallback == null) {
            throw new IllegalArgumentException("no language says " + key);
        }
        return fallback.text(key);
    }

    private static String value(String key, MatchResult blank, Object... blanks) {
        for (int i = 0; i + 1 < blanks.length; i += 2) {
            if (blanks[i].equals(blank.group(1))) {
                return String.valueOf(blanks[i + 1]);
            }
        }
        throw new IllegalArgumentException("nothing to fill in for " + blank.group() + " of " + key);
    }
}
