package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.PromiseKind;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** What the ledger of promises does not do. */
public class PromiseRefused extends Refusal {

    private PromiseRefused(Kind kind, String slug, String message) {
        super(kind, slug, message);
    }

    static PromiseRefused unknown(List<UUID> open) {
        PromiseRefused refused =
                new PromiseRefused(Kind.NOT_FOUND, "promise-unknown", "The case has no promise with this id.");
        refused.with("open", open);
        return refused;
    }

    static PromiseRefused over(Promise promise) {
        return new PromiseRefused(
                Kind.CONFLICT,
                "promise-over",
                "This promise is %s; only an open one can be kept or renegotiated.".formatted(promise.state()));
    }

    static PromiseRefused passed(Promise promise) {
        return new PromiseRefused(
                Kind.CONFLICT,
                "promise-passed",
                "The promise was due " + promise.due() + ", which has passed: it is broken. "
                        + "A date is renegotiated before it passes.");
    }

    static PromiseRefused dueNotAhead(Instant now) {
        return new PromiseRefused(Kind.INVALID, "due-not-ahead", "The new date must lie after now (" + now + ").");
    }

    static PromiseRefused beyond(String rule, Instant due) {
        PromiseRefused refused = new PromiseRefused(
                Kind.INVALID,
                "beyond-legal-clock",
                "The new date lies beyond the legal clock %s, due %s. Choose an earlier date, or name the clock in "
                                .formatted(rule, due)
                        + "'beyond' and say why in 'reason'.");
        refused.with("rule", rule);
        refused.with("due", due);
        return refused;
    }

    static PromiseRefused keptOtherwise(PromiseKind kind) {
        return new PromiseRefused(
                Kind.CONFLICT,
                "kept-by-doing",
                "A promise of kind " + kind + " is kept by the act itself: the decision, the item done, the closure.");
    }
}
