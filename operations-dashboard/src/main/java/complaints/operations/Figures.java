package complaints.operations;

import complaints.operations.Picture.Check;
import complaints.operations.Picture.Contact;
import complaints.operations.Picture.Notice;
import complaints.operations.Picture.Promised;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * What one complaint contributes to each counter. The counters are the sum over all complaints, kept by adding what a
 * complaint contributes now and taking away what it contributed before: never by counting.
 */
final class Figures {

    private final Picture picture;
    private final Tally tally = new Tally();
    private final String band;

    private Figures(Picture picture) {
        this.picture = picture;
        this.band = band(picture);
    }

    static Tally of(Picture picture) {
        Figures figures = new Figures(picture);
        figures.backlog();
        figures.speed();
        figures.dates();
        figures.decision();
        figures.closing();
        figures.aftermath();
        return figures.tally;
    }

    /** Length of the relationship on the day the complaint was recorded. */
    private static String band(Picture picture) {
        if (picture.since == null || picture.since.isEmpty() || picture.recordedAt == null) {
            return "UNKNOWN";
        }
        LocalDate recorded =
                Instant.ofEpochMilli(picture.recordedAt).atZone(Slots.HOUSE).toLocalDate();
        long years = ChronoUnit.YEARS.between(LocalDate.parse(picture.since), recorded);
        return years < 1 ? "Y0_1" : years < 3 ? "Y1_3" : years < 10 ? "Y3_10" : "Y10";
    }

    private void backlog() {
        tally.add("status", Slots.ALWAYS, picture.status());
        if (!picture.open()) {
            return;
        }
        if (picture.ownerId != null) {
            tally.add("owner.open", Slots.ALWAYS, picture.ownerId + "|" + picture.owner);
        }
        if (picture.recordedAt != null) {
            tally.add("backlog.recorded", Slots.day(picture.recordedAt), "OPEN");
        }
        if (picture.answerBy != null && picture.firstDecisionAt == null) {
            tally.add("backlog.answer.by", Slots.day(picture.answerBy), "OPEN");
        }
    }

    private void speed() {
        if (picture.recordedAt == null) {
            return;
        }
        long recorded = picture.recordedAt;
        tally.add("recorded", Slots.minute(recorded), "ALL");
        tally.add("recorded.day", Slots.day(recorded), picture.category + "|" + band);
        tally.add("handoffs", Slots.day(recorded), Integer.toString(picture.handoffs));
        duration("to.owner", Slots.tenMinutes(recorded), "", picture.ownerAt);
        duration("to.mail", Slots.tenMinutes(recorded), "", picture.firstNoticeAt);
        duration("to.response", Slots.day(recorded), band + "|", picture.firstResponseAt);
        duration("to.first.closing", Slots.day(recorded), band + "|", picture.firstClosedAt);
        if (!picture.open() && picture.lastClosedAt != null) {
            duration("to.last.closing", Slots.day(recorded), band + "|", picture.lastClosedAt);
            tally.add(
                    "waiting",
                    Slots.day(recorded),
                    band + "|" + Durations.bucket(Waiting.of(picture.turns, picture.lastClosedAt)));
        }
    }

    private void duration(String figure, long slot, String prefix, Long end) {
        if (end != null) {
            tally.add(figure, slot, prefix + Durations.bucket(end - picture.recordedAt));
        }
    }

    private void dates() {
        for (Promised promise : picture.promises.values()) {
            boolean lapsed = promise.open() && picture.withdrawnAt != null;
            tally.add("promise", Slots.day(promise.due()), lapsed ? "LAPSED" : promise.state());
            if (promise.state().equals("BROKEN")) {
                tally.add("broken", Slots.day(promise.due()), promise.kind());
            }
        }
        picture.openPromises().forEach(each -> tally.add("due", Slots.hour(each.due()), each.kind()));
        if (picture.answerBy != null && (picture.firstDecisionAt != null || picture.open())) {
            tally.add("term", Slots.hour(picture.answerBy), term());
        }
    }

    private String term() {
        return picture.firstDecisionAt == null
                ? "OPEN"
                : picture.firstDecisionAt <= picture.answerBy ? "IN_TERM" : "LATE";
    }

    private void decision() {
        if (picture.firstDecisionAt != null) {
            long day = Slots.day(picture.firstDecisionAt);
            picture.verdicts.forEach(each -> tally.add("verdict", day, verdict(each) + "|" + picture.category));
            picture.verdicts.forEach(each -> tally.add("verdict.band", day, verdictOnly(each) + "|" + band));
        }
    }

    private static String verdict(String verdict) {
        return verdictOnly(verdict) + "|" + verdict.substring(verdict.indexOf(' ') + 1);
    }

    private static String verdictOnly(String verdict) {
        return verdict.substring(0, verdict.indexOf(' '));
    }

    private void closing() {
        if (picture.firstClosedAt == null) {
            return;
        }
        long day = Slots.day(picture.firstClosedAt);
        tally.add("closed", day, band);
        if (picture.reopenings > 0) {
            tally.add("reopened", day, band);
        }
        if (!picture.open()) {
            tally.add("outcome", day, picture.outcome + "|" + band);
            tally.add("cause", day, picture.rootCause);
            tally.add("cause.minutes", day, picture.rootCause, picture.customerMinutes);
            picture.cents.forEach(
                    (currency, cents) -> tally.add("cause.cents", day, currency + "|" + picture.rootCause, cents));
        }
    }

    private void aftermath() {
        for (Contact contact : picture.contacts) {
            tally.add("contact", Slots.day(contact.at()), contact.reason());
        }
        for (Notice notice : picture.notices.values()) {
            tally.add("notice", Slots.day(notice.at()), notice.state() + "|" + notice.kind());
        }
        for (Check check : picture.checks.values()) {
            long day = Slots.day(check.at());
            tally.add("check", day, check.state());
            if (check.state().equals("ANSWERED")) {
                tally.add("satisfaction", day, band + "|" + check.satisfaction());
                tally.add("effort", day, check.effort());
                tally.add("fulfilled", day, check.fulfilled());
                tally.add("repeated", day, check.repeated());
            }
        }
    }
}
