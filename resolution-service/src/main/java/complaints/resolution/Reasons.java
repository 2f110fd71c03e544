package complaints.resolution;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Reasons this service gives by itself, in Spanish or English; a customer of another language gets English. */
final class Reasons {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private Reasons() {}

    static String say(String key, String language) {
        Locale locale = language != null && language.startsWith("es") ? Locale.forLanguageTag("es") : Locale.ENGLISH;
        return ResourceBundle.getBundle("complaints.resolution.reasons", locale, NO_FALLBACK)
                .getString(key);
    }
}
