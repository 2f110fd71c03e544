package complaints.notification;

import complaints.events.SolutionItem;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Currency;
import java.util.Locale;

/** Days, hours, money and items as the customer says them, at the customer's place. */
public record Dates(Words words, Locale locale, ZoneId zone) {

    public static Dates of(Complaint complaint, Words words) {
        return new Dates(words, Locale.forLanguageTag(words.language()), complaint.zone());
    }

    /** Such as {@code jueves 7 de enero de 2027}. */
    public String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(words.say("dayPattern"), locale).format(day);
    }

    /** Such as {@code jueves 7 de enero de 2027, a las 23:59}; seconds are cut, never rounded up past a date. */
    public String moment(Instant at) {
        return DateTimeFormatter.ofPattern(words.say("momentPattern"), locale).format(at.atZone(zone));
    }

    /** Such as {@code 39,90 €}. */
    public String money(BigDecimal amount, String currency) {
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(currency));
        format.setMaximumFractionDigits(Math.max(2, amount.stripTrailingZeros().scale()));
        return format.format(amount);
    }

    /** Such as {@code Devolución del segundo cargo: 39,90 €. Facturación, a más tardar el viernes 4 de diciembre de 2026.} */
    public String item(SolutionItem item) {
        String by = item.by() == null ? "" : day(item.by());
        return item.amount() == null || item.currency() == null
                ? words.say("item", "what", item.what(), "who", item.who(), "by", by)
                : words.say(
                        "itemWithAmount",
                        "what",
                        item.what(),
                        "who",
                        item.who(),
                        "by",
                        by,
                        "amount",
                        money(item.amount(), item.currency()));
    }
}
