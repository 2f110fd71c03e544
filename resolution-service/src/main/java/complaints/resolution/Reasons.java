package complaints.resolution;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Reasons this service gives by itself, in the customer's language as {@link Language} says. */
final class Reasons {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Reasons() {}

    static String say(String key, String language) {
        return ResourceBundle.getBundle("complaints.resolution.reasons", Language.of(language), NO_FALLBACK)
                .getString(key);
    }
}
