package complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Puts a clock into words: everything needed to count the date again by hand. */
final class Explanation {

    private final Clock clock;
    private final Wording wording;

    Explanation(Clock clock, Wording wording) {
        this.clock = clock;
        this.wording = wording;
    }

    String text() {
        List<String> sentences = new ArrayList<>();
        sentences.add(rule());
        sentences.add(start());
        clock.steps().stream().map(this::step).filter(Objects::nonNull).forEach(sentences::add);
        skipped(sentences);
        sentences.add(end());
        sentences.add(
                wording.say("calendar", clock.calendarVersion(), clock.rule().version()));
        return String.join(" ", sentences);
    }

    private String rule() {
        Rule rule = clock.rule();
        return wording.say("rule", rule.id(), rule.law().name(), rule.text(wording.locale()));
    }

    private String start() {
        Term term = clock.rule().term();
        String length = wording.say("term." + term.unit() + (term.amount() == 1 ? ".one" : ".many"), term.amount());
        String event = wording.say("start." + clock.rule().start());
        boolean hours = term.unit() == Unit.HOURS;
        return wording.say(
                hours ? "counted.hours" : "counted.days",
                length,
                event,
                hours ? moment(clock.event()) : day(clock.place().dayOf(clock.event())));
    }

    private String step(Step step) {
        Act act = step.act();
        String name = wording.say("movement." + act.movement());
        String from = moment(act.from());
        if (step.effect() != Step.Effect.MOVED && step.effect() != Step.Effect.CUT_TO_LIMIT) {
            return wording.say("effect." + step.effect(), name, from);
        }
        String to = act.to().map(this::moment).orElse(wording.say("still"));
        String reason = act instanceof Act.Extension told ? told.reason() : "";
        return wording.say("effect." + act.movement(), from, to, reason, moment(step.due()))
                + (step.effect() == Step.Effect.CUT_TO_LIMIT ? " " + wording.say("effect.CUT_TO_LIMIT") : "");
    }

    private void skipped(List<String> sentences) {
        if (clock.rule().term().unit() != Unit.WORKING_DAYS) {
            return;
        }
        List<DayOff> days = clock.skipped();
        if (days.isEmpty()) {
            sentences.add(wording.say("skipped.none"));
            return;
        }
        sentences.add(wording.say("skipped", days.size(), Skipped.inWords(days, wording)));
    }

    private String end() {
        String key = clock.rule().term().unit() == Unit.HOURS ? "end.hours" : "end.days";
        String end = wording.say(
                key,
                clock.rule().term().unit() == Unit.HOURS ? moment(clock.due()) : day(clock.dueDate()),
                clock.place().zone().getId());
        return clock.state() == Clock.State.RUNNING ? end : end + " " + wording.say("state." + clock.state());
    }

    private String day(LocalDate date) {
        return wording.pattern("pattern.day").format(date);
    }

    private String moment(Instant instant) {
        DateTimeFormatter pattern = wording.pattern("pattern.moment");
        return pattern.format(instant.atZone(clock.place().zone()));
    }
}
