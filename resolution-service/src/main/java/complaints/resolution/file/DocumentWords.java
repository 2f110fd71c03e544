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
import java.util.Set;

/** Names, values, times and money as the customer reads them. What has no word of its own stands as it is. */
final class DocumentWords {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);

    /** {@code by} is a channel, a day or a person. */
    private static final Set<String> CODES =
            Set.of("kind", "channel", "category", "through", "by", "verdict", "outcome", "rootCause");

    private static final Set<String> DAYS = Set.of("since", "factsOn");
    private static final Set<String> TIMES = Set.of("due", "previousDue", "until", "answerBy", "expiresAt");

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

    /**
     * A field's value: codes, days and times in the customer's language. Whatever a person wrote stands as written, also
     * where it looks like a code or a day.
     *
     * @param of what has the field
     */
    String value(JsonNode of, String field, JsonNode value) {
        String text = value.asText();
        if (value.isBoolean() || CODES.contains(field) || isContactReason(of, field)) {
            return isDay(value) ? day(text) : say(text);
        }
        if (DAYS.contains(field) && isDay(value)) {
            return day(text);
        }
        return TIMES.contains(field) ? time(Instant.parse(text)) : text;
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

    private String day(String text) {
        return LocalDate.parse(text)
                .format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(region));
    }

    /** Why a customer came back is a code; every other reason is somebody's words. */
    private static boolean isContactReason(JsonNode of, String field) {
        return field.equals("reason") && of.has("channel");
    }

    private static boolean isDay(JsonNode value) {
        return value.isTextual() && value.asText().matches("\\d{4}-\\d\\d-\\d\\d");
    }
}
