package complaints.resolution;

import java.util.Locale;
import java.util.Set;

/**
 * The languages this service speaks to customers by itself: Spanish, also for customers who wrote in Catalan, Galician
 * or Basque, and English for everybody else.
 */
public final class Language {

    private static final Locale SPANISH = Locale.forLanguageTag("es");
    private static final Set<String> OF_SPAIN = Set.of("es", "ca", "gl", "eu");

    private Language() {}

    /** @param language BCP 47; null counts as Spanish */
    public static Locale of(String language) {
        return OF_SPAIN.contains(Handler.primary(language)) ? SPANISH : Locale.ENGLISH;
    }
}
