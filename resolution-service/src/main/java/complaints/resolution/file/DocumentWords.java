package complaints.resolution.file;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** Names, values, times and money as the customer reads them. What has no word of its own stands as it is. */
final class DocumentWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    private final ResourceBundle words;
    private final Locale region;
    private final ZoneId zone;

    DocumentWords(Locale locale, ZoneId zone) {
        this.words = ResourceBundle.getBundle("complaints.resolution.file", locale, NO_FALLBACK);
        this.region = locale.equals(Locale.ENGLISH) ? Locale.UK : Locale.forLanguageTag("es-ES");
        this.zone = zone;
    }

    String say(String key) {
        return words.containsKey(key) ? words.getString(key) : key;
    }

    /** What a field is called; one that may hold a person, a day or a channel is called after what it holds. */
    String name(String field, JsonNode value) {
        String kind = value.isObject() ? ".person" : isDay(value) ? ".day" : "";
        String special = "field." + field + kind;
        String usual = "field." + field;
        return words.containsKey(special) ? words.getString(special) : words.containsKey(usual) ? say(usual) : field;
    }

    String value(JsonNode value) {
        String text = value.asText();
        if (value.isBoolean()) {
            return say(text);
        }
        if (!value.isTextual()) {
            return text;
        }
        if (isDay(value)) {
            return LocalDate.parse(text)
                    .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region));
        }
        return text.matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]+Z") ? time(Instant.parse(text)) : say(text);
    }

    String time(Instant instant) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(region)
                .withZone(zone)
                .format(instant);
    }

    String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(region);
        format.setCurrency(Currency.getInstance(currency));
        return format.format(amount);
    }

    private static boolean isDay(JsonNode value) {
        return value.isTextual() && value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
    }
}
