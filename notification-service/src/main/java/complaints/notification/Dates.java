package complaints.notification;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Days, hours and money as the customer says them, at the customer's place. */
public record Dates(Words words, Locale locale, ZoneId zone) {

    public static Dates of(Complaint complaint, Words words) {
        return new Dates(words, Locale.forLanguageTag(words.language()), complaint.zone());
    }

    /** Such as {@code jueves 7 de enero de 2027}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.dayPattern(), locale).format(day);
    }

    /** Such as {@code jueves 7 de enero de 2027, a las 23:59}; seconds are cut, never rounded up past a date. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(words.momentPattern(), locale).format(at.atZone(zone));
    }

    /** Such as {@code 39,90 €}. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(Math.max(2, amount.stripTrailingZeros().scale()));
        return format.format(amount);
    }
}
