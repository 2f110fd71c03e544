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
    private final Reckoning reckoning;
    private final List<Step> steps = new ArrayList<>();
    private Instant start;
    private Instant due;
    private Instant limit;
    private Instant stoodStillUntil;
    private Clock.State state = Clock.State.RUNNING;
    private boolean completed;
    private boolean extended;

    private Counting(Rule rule, Place place) {
        this.rule = rule;
        this.place = place;
        this.reckoning = reckoning(rule.term());
    }

    private Reckoning reckoning(Term term) {
        return new Reckoning(term.unit(), place);
    }

    static Clock count(Rule rule, Place place, Instant start, Collection<Act> acts) {
        Counting counting = new Counting(rule, place);
        counting.startAt(start);
        acts.stream().sorted(Act.IN_ORDER).forEach(counting::hear);
        return new Clock(rule, counting.start, counting.due, counting.state, place, List.copyOf(counting.steps));
    }

    private void startAt(Instant instant) {
        start = instant;
        stoodStillUntil = instant;
        due = reckoning.end(instant, rule.term().amount());
        Term longest = rule.moves().extensionLimit();
        limit = longest == null ? Instant.MAX : reckoning(longest).end(instant, longest.amount());
    }

    private void hear(Act act) {
        Effect effect = refusal(act);
        steps.add(new Step(act, effect == null ? take(act) : effect, due));
    }

    private Effect refusal(Act act) {
        if (!rule.moves().allowed().contains(act.movement())) {
            return Effect.NOT_IN_RULE;
        }
        if (state == Clock.State.RUNNING && act.from().isAfter(due)) {
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

    private Effect suspend(Act act) {
        Instant from = later(act.from(), stoodStillUntil);
        Instant to = act.to().orElse(from);
        if (to.isAfter(from)) {
            due = reckoning.shift(due, from, to);
            limit = limit == Instant.MAX
                    ? limit
                    : reckoning(rule.moves().extensionLimit()).shift(limit, from, to);
            stoodStillUntil = to;
        }
        state = act.to().isPresent() ? state : Clock.State.STOPPED;
        return Effect.MOVED;
    }

    private Effect restart(Act act, Clock.State whileItLasts) {
        startAt(later(act.to().orElse(act.from()), start));
        state = act.to().isPresent() ? Clock.State.RUNNING : whileItLasts;
        return Effect.MOVED;
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
        Instant asked = told.until() == null ? limit : place.endOf(told.until());
        if (asked == Instant.MAX) {
            return Effect.NO_NEW_DATE;
        }
        extended = true;
        boolean cut = asked.isAfter(limit);
        due = later(due, cut ? limit : asked);
        return cut ? Effect.CUT_TO_LIMIT : Effect.MOVED;
    }

    private static Instant later(Instant one, Instant other) {
        return one.isAfter(other) ? one : other;
    }
}
