package complaints.operations;

import complaints.events.DeadLetterFact;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Brings events into the tables. Each complaint is drawn anew from all its marks, and the counters get the difference
 * between what it contributed before and what it does now: the same events give the same tables in whatever order and
 * however often they come.
 */
@ApplicationScoped
public class Projection {

    private final Complaints complaints;
    private final OpenPromises promises;
    private final Counters counters;
    private final DeadLetters deadLetters;

    Projection(Complaints complaints, OpenPromises promises, Counters counters, DeadLetters deadLetters) {
        this.complaints = complaints;
        this.promises = promises;
        this.counters = counters;
        this.deadLetters = deadLetters;
    }

    /** Writes what these events change; only one may write at a time. */
    public Map<UUID, Glimpse> write(List<Noted> events) {
        deadLetters.note(events.stream()
                .map(Noted::fact)
                .filter(DeadLetterFact.class::isInstance)
                .map(DeadLetterFact.class::cast)
                .toList());
        return draw(marks(events));
    }

    private static Map<UUID, List<Mark>> marks(List<Noted> events) {
        Map<UUID, List<Mark>> marks = new LinkedHashMap<>();
        for (Noted event : events) {
            Mark mark = event.mark();
            if (mark != null) {
                marks.computeIfAbsent(event.complaintId(), id -> new ArrayList<>())
                        .add(mark);
            }
        }
        return marks;
    }

    private Map<UUID, Glimpse> draw(Map<UUID, List<Mark>> fresh) {
        Changes changes = new Changes();
        Map<UUID, String> known = complaints.marks(fresh.keySet());
        fresh.forEach((id, marks) -> changes.add(id, known.get(id), marks));
        complaints.write(changes.rows);
        promises.write(changes.opened, changes.ended);
        counters.add(changes.tally);
        return changes.glimpses;
    }

    /** What a set of events changes, gathered for set-based writing. */
    private static class Changes {

        private final List<Complaints.Row> rows = new ArrayList<>();
        private final List<OpenPromises.Row> opened = new ArrayList<>();
        private final List<UUID> ended = new ArrayList<>();
        private final Tally tally = new Tally();
        private final Map<UUID, Glimpse> glimpses = new HashMap<>();

        void add(UUID id, String known, Collection<Mark> fresh) {
            var marks = Marks.read(known);
            Picture before = known == null ? null : Picture.of(id, marks);
            marks.addAll(fresh);
            Picture after = Picture.of(id, marks);
            rows.add(new Complaints.Row(after, Marks.write(marks)));
            glimpses.put(id, new Glimpse(after.key, after.owner, after.status()));
            count(before, after);
            promises(before, after);
        }

        private void count(Picture before, Picture after) {
            tally.plus(Figures.of(after));
            if (before != null) {
                tally.minus(Figures.of(before));
            }
        }

        private void promises(Picture before, Picture after) {
            var was = before == null ? List.<Picture.Promised>of() : before.openPromises();
            var is = after.openPromises();
            is.stream()
                    .filter(each -> !was.contains(each))
                    .forEach(each -> opened.add(new OpenPromises.Row(after.id, each)));
            was.stream()
                    .map(Picture.Promised::id)
                    .filter(id -> is.stream().noneMatch(each -> each.id().equals(id)))
                    .forEach(ended::add);
        }
    }
}
