package complaints.followup.answering;

import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.events.Outcome;
import complaints.events.SolutionItem;
import complaints.followup.Check;
import complaints.followup.FollowedComplaint;
import complaints.followup.FollowedComplaints;
import complaints.followup.PageStyle;
import complaints.followup.answering.PageFrame.ItemLine;
import jakarta.inject.Singleton;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Currency;
import java.util.List;
import java.util.Locale;

/** Puts what is known of a complaint into the customer's language. */
@Singleton
class Frames {

    private static final Locale SPANISH = Locale.forLanguageTag("es-ES");
    private static final Locale ENGLISH = Locale.forLanguageTag("en-GB");

    private final FollowedComplaints complaints;
    private final PageStyle style = PageStyle.of("customer.css");
    private final SignedLinks links;

    Frames(FollowedComplaints complaints, SignedLinks links) {
        this.complaints = complaints;
        this.links = links;
    }

    /** Spanish for Spanish, English for all others. */
    static Locale locale(String language) {
        return language != null && language.toLowerCase(Locale.ROOT).startsWith("es") ? SPANISH : ENGLISH;
    }

    PageFrame of(Check check) {
        return complaints
                .find(check.subject().complaintId())
                .map(complaint -> frame(complaint, token(check)))
                .orElseThrow();
    }

    /** For a link that opens nothing, so that nothing is known of who opens it. */
    PageFrame ofNobody(Locale locale) {
        return new PageFrame(locale, style.css(), "", "", false, null, List.of());
    }

    /** An instant as the customer reads it at his place. */
    static String time(Instant at, ZoneId zone, Locale locale) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(locale)
                .format(at.atZone(zone));
    }

    private String token(Check check) {
        return check.answerUntil() == null
                ? ""
                : links.token(LinkPurpose.ANSWER, check.subject().id(), check.answerUntil());
    }

    private PageFrame frame(FollowedComplaint complaint, String token) {
        Locale locale = locale(complaint.followed().language());
        return new PageFrame(
                locale,
                style.css(),
                token,
                complaint.followed().key(),
                complaint.closing().outcome() == Outcome.AGREED,
                complaint.closing().owner().name(),
                complaint.closing().items().stream()
                        .map(item -> line(item, locale))
                        .toList());
    }

    private static ItemLine line(SolutionItem item, Locale locale) {
        return new ItemLine(item.what(), item.who(), amount(item, locale), day(item.by(), locale));
    }

    private static String amount(SolutionItem item, Locale locale) {
        if (item.amount() == null) {
            return null;
        }
        NumberFormat format = NumberFormat.getCurrencyInstance(locale);
        format.setCurrency(Currency.getInstance(item.currency()));
        return format.format(item.amount());
    }

    private static String day(LocalDate day, Locale locale) {
        return day == null
                ? null
                : DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                        .withLocale(locale)
                        .format(day);
    }
}
