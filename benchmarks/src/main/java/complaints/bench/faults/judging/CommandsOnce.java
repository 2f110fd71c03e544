package complaints.bench.faults.judging;

import complaints.bench.faults.driving.Entry;
import complaints.bench.faults.driving.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/**
 * What was accepted took effect once, what was refused never, what is in doubt at most once; and of the facts that only
 * a command causes there is none nobody asked for.
 */
final class CommandsOnce implements Rule {
    private static final Set<String> ONLY_BY_COMMAND = Set.of(
            "contact.joined",
            "complaint.withdrawn",
            "team.statement.recorded",
            "handoff.offered",
            "owner.changed",
            "information.requested",
            "decision.made",
            "solution.agreed",
            "solution.disputed",
            "item.done",
            "complaint.reopened");

    @Override
    public void check(Life life, Consumer<String> broken) {
        Map<String, List<Entry>> asked = life.ledger().stream()
                .filter(entry -> !entry.recorded())
                .collect(Collectors.groupingBy(entry -> entry.type() + " " + entry.marker()));
        asked.forEach((name, entries) -> once(name, entries, life, broken));
        for (Told told : life.events()) {
            if (ONLY_BY_COMMAND.contains(told.type())
                    && life.ledger().stream().noneMatch(entry -> causes(entry, told))) {
                broken.accept(told.type() + " " + told.id() + " was told and nobody asked for it");
            }
        }
        if (life.rows("contact").size() != life.events("contact.joined").size()) {
            broken.accept("contacts kept and contacts told differ");
        }
    }

    private static void once(String name, List<Entry> entries, Life life, Consumer<String> broken) {
        long effects = life.events().stream()
                .filter(told -> causes(entries.get(0), told))
                .count();
        long accepted = entries.stream()
                .filter(entry -> entry.outcome() == Outcome.ACCEPTED)
                .count();
        boolean doubt = entries.stream().anyMatch(entry -> entry.outcome() == Outcome.UNCERTAIN);
        boolean holds = accepted == 0 && doubt ? effects <= 1 : effects == accepted && accepted <= 1;
        if (!holds) {
            broken.accept(name + ": accepted " + accepted + " times, took effect " + effects + " times");
        }
    }

    private static boolean causes(Entry entry, Told told) {
        return told.type().equals(entry.type()) && told.raw().contains(entry.marker());
    }
}
