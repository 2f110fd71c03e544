package complaints.followup.review;

import io.quarkus.qute.i18n.Localized;
import io.quarkus.qute.i18n.MessageBundles;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** The language a review is read in: its words and how it writes days. */
record ReviewLanguage(Locale locale, ReviewWords words) {

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");
    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    /** Spanish for Spanish, English for all others. */
    static ReviewLanguage of(String language) {
        Locale locale = language != null && language.toLowerCase(Locale.ROOT).startsWith("es") ? SPANISH : ENGLISH;
        return new ReviewLanguage(
                locale, MessageBundles.get(ReviewWords.class, Localized.Literal.of(locale.getLanguage())));
    }

    String name() {
        return locale.getLanguage();
    }

    String time(Instant at) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(HOME));
    }

    String day(Instant at) {
        return at == null ? "" : day(LocalDate.ofInstant(at, HOME));
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(locale)
                .format(day);
    }
}
