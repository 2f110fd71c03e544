package complaints.clock;

import complaints.clock.Step.Effect;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** One count of one term: begins with the start, hears every act in the order of time, ends as a {@link Clock}. */
final class Counting {

    private final Rule rule;
    private final Place place;
    private final List<Step> steps = new ArrayList<>();
    private Ends ends;
    private Instant start;
    private Instant stoodStillUntil;
    private Clock.State state = Clock.State.RUNNING;
    private boolean startsAnew;
    private boolean completed;
    private boolean extended;

    private Counting(Rule rule, Place place, Instant start) {
        this.rule = rule;
        this.place = place;
        this.start = start;
        this.stoodStillUntil = start;
        this.ends = Ends.of(rule, place, start);
    }

    static Clock count(Rule rule, Place place, Instant start, Collection<Act> acts) {
        Counting counting = new Counting(rule, place, start);
        if (!acts.isEmpty()) {
            acts.stream().sorted(Act.IN_ORDER).forEach(counting::hear);
        }
        return new Clock(
                rule, start, counting.start, counting.ends.due(), counting.state, place, List.copyOf(counting.steps));
    }

    private void hear(Act act) {
        Effect refused = refusal(act);
        if (refused == null) {
            standStillUntil(act.from());
        }
        Effect effect = refused != null ? refused : take(act);
        steps.add(new Step(act, effect, ends.due()));
    }

    /** A stop whose end nobody told of still lasted when the next act happened. */
    private void standStillUntil(Instant instant) {
        if (state != Clock.State.RUNNING && instant.isAfter(stoodStillUntil)) {
            if (startsAnew) {
                startAt(instant);
            } else {
                ends = ends.shifted(stoodStillUntil, instant);
                stoodStillUntil = instant;
            }
        }
    }

    private Effect refusal(Act act) {
        if (!rule.moves().allowed().contains(act.movement())) {
            return Effect.NOT_IN_RULE;
        }
        if (state == Clock.State.RUNNING && act.from().isAfter(ends.due())) {
            return Effect.TOO_LATE;
        }
        return act.to().filter(end -> end.isBefore(start)).isPresent() ? Effect.TOO_EARLY : null;
    }

    private Effect take(Act act) {
        return switch (act.movement()) {
            case SUSPEND -> suspend(act);
            case INTERRUPT -> restart(act, Clock.State.STOPPED);
            case START_ON_COMPLETION -> complete(act);
            case EXTEND -> extend((Act.Extension) act);
        };
    }

    /** Where suspensions overlap, what they share counts once. */
    private Effect suspend(Act act) {
        Instant from = later(act.from(), stoodStillUntil);
        Instant to = act.to().orElse(from);
        if (to.isAfter(from)) {
            ends = ends.shifted(from, to);
            stoodStillUntil = to;
        }
        if (act.to().isEmpty() && state == Clock.State.RUNNING) {
            state = Clock.State.STOPPED;
            stoodStillUntil = from;
        }
        return Effect.MOVED;
    }

    private Effect restart(Act act, Clock.State whileItLasts) {
        startAt(later(act.to().orElse(act.from()), start));
        startsAnew = act.to().isEmpty();
        state = startsAnew ? whileItLasts : Clock.State.RUNNING;
        return Effect.MOVED;
    }

    private void startAt(Instant instant) {
        start = instant;
        stoodStillUntil = instant;
        ends = ends.countedFrom(instant);
    }

    private Effect complete(Act act) {
        if (completed) {
            return Effect.ALREADY_USED;
        }
        completed = true;
        return restart(act, Clock.State.AWAITING_COMPLETION);
    }

    private Effect extend(Act.Extension told) {
        if (extended) {
            return Effect.ALREADY_USED;
        }
        if (told.until() == null && ends.limit() == null) {
            return Effect.NO_NEW_DATE;
        }
        extended = true;
        ends = ends.extendedTo(told.until() == null ? ends.limit() : place.endOf(told.until()));
        return ends.isCut() ? Effect.CUT_TO_LIMIT : Effect.MOVED;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
