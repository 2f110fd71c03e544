package complaints.resolution.agreement;

import complaints.resolution.Language;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Collectors;

/** Words, dates and money as the customer reads them. */
record Wording(Locale locale, Map<String, String> words) {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    static Wording in(String language) {
        Locale locale = Language.of(language);
        ResourceBundle bundle = ResourceBundle.getBundle("complaints.resolution.agreement", locale, NO_FALLBACK);
        return new Wording(locale, bundle.keySet().stream().collect(Collectors.toMap(key -> key, bundle::getString)));
    }

    String say(String key) {
        return words.get(key);
    }

    String day(LocalDate day) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region()));
    }

    String day(Instant instant, ZoneId zone) {
        return day(instant.atZone(zone).toLocalDate());
    }

    String money(BigDecimal amount, String currency) {
        if (amount == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(region());
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    /** English as it is written in Europe. */
    private Locale region() {
        return locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.forLanguageTag("es-ES");
    }
}
