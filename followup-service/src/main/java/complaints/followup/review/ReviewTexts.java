package complaints.followup.review;

import complaints.events.Category;
import complaints.events.Outcome;
import complaints.events.PromiseKind;
import complaints.followup.PageStyle;
import complaints.followup.review.ReviewPack.Detail;
import complaints.followup.review.ReviewPack.Entry;
import complaints.followup.review.ReviewPage.CaseText;
import complaints.followup.review.ReviewPage.Count;
import complaints.followup.review.ReviewPage.MinutesText;
import complaints.followup.review.ReviewPage.Week;
import complaints.followup.review.ReviewView.Recorded;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Puts a review into the reader's language. */
final class ReviewTexts {

    private final ReviewLanguage language;
    private final ReviewWords words;

    ReviewTexts(ReviewLanguage language) {
        this.language = language;
        this.words = language.words();
    }

    ReviewPage page(ReviewView review, List<ReviewWeekState> weeks, PageStyle style) {
        return new ReviewPage(
                review.week(),
                language.name(),
                style.css(),
                state(review),
                review.overdue(),
                counts(review.pack()),
                causes(review.pack()),
                review.pack().entries().stream().map(this::text).toList(),
                review.minutes().stream().map(this::text).toList(),
                weeks.stream().map(week -> new Week(week.week(), state(week))).toList());
    }

    /** What there is to look at, and how much of it. */
    List<Count> counts(ReviewPack pack) {
        Stream<Count> closed = Stream.of(new Count(words.closed(), pack.closed(), null));
        Stream<Count> reasons = pack.counts().entrySet().stream()
                .map(each -> new Count(
                        words.reason(each.getKey()), each.getValue(), shownOf(pack, each.getKey(), each.getValue())));
        return Stream.concat(closed, reasons).toList();
    }

    private String state(ReviewView review) {
        if (review.heldAt() != null) {
            return words.held(
                    language.time(review.heldAt()), review.minutes().get(0).present());
        }
        String until = language.time(review.holdUntil());
        return review.overdue() ? words.overdue(until) : words.not_held(until);
    }

    private String state(ReviewWeekState week) {
        return week.held() ? words.week_held() : week.overdue() ? words.week_overdue() : words.week_open();
    }

    private String shownOf(ReviewPack pack, ReviewReason reason, long all) {
        int shown = (int) pack.entries().stream()
                .filter(entry -> entry.reasons().contains(reason))
                .count();
        return shown < all ? words.shown_of(shown, all) : null;
    }

    private List<Count> causes(ReviewPack pack) {
        return pack.causes().stream()
                .map(each -> new Count(each.cause(), each.thisWeek(), words.before(each.before())))
                .toList();
    }

    private CaseText text(Entry entry) {
        return new CaseText(
                entry.key() == null ? words.not_recorded() : entry.key(),
                about(entry),
                entry.reasons().stream().map(reason -> because(reason, entry)).toList(),
                told(entry.customersVersion()),
                told(entry.teamsVersion()),
                entry.customersReply());
    }

    private String about(Entry entry) {
        String owner = entry.owner() == null ? words.no_owner() : entry.owner();
        return Stream.of(
                        constant(Category.class, entry.category(), words::category),
                        owner,
                        entry.outcome() == null ? words.open() : outcome(entry.outcome()),
                        entry.rootCause())
                .filter(part -> part != null)
                .collect(Collectors.joining(" · "));
    }

    private String because(ReviewReason reason, Entry entry) {
        return entry.details().stream()
                .filter(detail -> detail.reason() == reason && detail.text() != null)
                .findFirst()
                .map(detail -> words.reason(reason) + ": " + text(detail))
                .orElse(words.reason(reason));
    }

    private String text(Detail detail) {
        return switch (detail.reason()) {
            case PROMISE_BROKEN -> each("; ", detail.text(), kind -> constant(PromiseKind.class, kind, words::promise));
            case LONG_WAIT -> words.days(detail.text());
            case SAMPLE -> each(", ", detail.text(), this::stratum);
            default -> detail.text();
        };
    }

    private String stratum(String part) {
        return Stream.of(Category.values()).anyMatch(each -> each.name().equals(part))
                ? constant(Category.class, part, words::category)
                : outcome(part);
    }

    private String outcome(String name) {
        return constant(Outcome.class, name, words::outcome);
    }

    private MinutesText text(Recorded recorded) {
        return new MinutesText(
                words.minutes_of(language.time(recorded.at()), recorded.by()),
                recorded.present(),
                recorded.minutes(),
                recorded.decisions().stream().map(this::text).toList());
    }

    private String text(Minutes.Decision decision) {
        String by = decision.by() == null ? "" : ", " + words.until(language.day(decision.by()));
        return decision.what() + " – " + decision.owner() + by;
    }

    private String told(String version) {
        return version == null ? words.not_told() : version;
    }

    private static String each(String separator, String parts, Function<String, String> word) {
        return Stream.of(parts.split(separator)).map(word).collect(Collectors.joining(separator));
    }

    /** The word for a constant; a name that is not known here stays as it is. */
    private static <E extends Enum<E>> String constant(Class<E> type, String name, Function<E, String> word) {
        return Stream.of(type.getEnumConstants())
                .filter(each -> each.name().equals(name))
                .findFirst()
                .map(word)
                .orElse(name == null ? "?" : name);
    }
}
