package complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;

/**
 * Something that happened to a complaint and may move its clocks. All clocks of a complaint hear all acts; each takes
 * only those its rule knows. The order in which acts are passed never matters.
 */
public sealed interface Act {

    /** When it happened or began. */
    Instant from();

    /** When it ended; empty while it lasts, and always for an extension. */
    Optional<Instant> to();

    /** What it does to a term that knows it. */
    Movement movement();

    /** Time in which the term does not run, from an event to another. {@code to} is null while it lasts. */
    static Act suspension(Instant from, Instant to) {
        return new Span(Movement.SUSPEND, from, to);
    }

    /** The term starts anew at {@code to}; null while the cause of the interruption lasts. */
    static Act interruption(Instant from, Instant to) {
        return new Span(Movement.INTERRUPT, from, to);
    }

    /** The customer was asked to complete the complaint and did so; {@code completed} is null until then. */
    static Act completion(Instant asked, Instant completed) {
        return new Span(Movement.START_ON_COMPLETION, asked, completed);
    }

    /**
     * The customer was told why the answer takes longer. {@code until} is the new date (its whole day); null leaves it
     * to the rule's own limit. Where the rule has a limit, a later date is cut to it.
     *
     * @throws IllegalArgumentException if the reason is blank
     */
    static Act extension(Instant told, String reason, LocalDate until) {
        return new Extension(told, reason, until);
    }

    /** Acts in the order of time; those of equal time in an order that depends on nothing but themselves. */
    Comparator<Act> IN_ORDER = Comparator.comparing(Act::from)
            .thenComparing(Act::movement)
            .thenComparing(act -> act.to().orElse(Instant.MAX))
            .thenComparing(act -> act instanceof Extension told ? told.sortKey() : "");

    /** An act that lasts; see the factory methods of {@link Act}. */
    record Span(Movement movement, Instant from, Instant end) implements Act {
        public Span {
            Objects.requireNonNull(from, "from");
            if (end != null && end.isBefore(from)) {
                throw new IllegalArgumentException("It cannot end (" + end + ") before it begins (" + from + ")");
            }
        }

        @Override
        public Optional<Instant> to() {
            return Optional.ofNullable(end);
        }
    }

    /** One extension of a term; see {@link Act#extension}. */
    record Extension(Instant from, String reason, LocalDate until) implements Act {
        public Extension {
            Objects.requireNonNull(from, "told");
            if (reason == null || reason.isBlank()) {
                throw new IllegalArgumentException("An extension needs a reason: say why the answer takes longer");
            }
        }

        @Override
        public Optional<Instant> to() {
            return Optional.empty();
        }

        @Override
        public Movement movement() {
            return Movement.EXTEND;
        }

        private String sortKey() {
            return (until == null ? "9" : until.toString()) + reason;
        }
    }
}
