package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

/** Draws everything anew from the raw events, without any of the kept tables. */
@ApplicationScoped
class Rereading {

    private final EventLog log;

    Rereading(EventLog log) {
        this.log = log;
    }

    @Transactional
    Map<String, Long> counters() {
        Tally tally = new Tally();
        pictures().forEach((picture, marks) -> tally.plus(Figures.of(picture)));
        Map<String, Long> counters = new TreeMap<>();
        tally.values()
                .forEach((count, value) ->
                        counters.put(count.figure() + " " + count.slot() + " " + count.label(), value));
        return counters;
    }

    @Transactional
    List<String> complaints() {
        List<String> lines = new ArrayList<>();
        pictures()
                .forEach((picture, marks) -> lines.add(picture.id
                        + picture.status()
                        + Objects.toString(picture.owner, "")
                        + Objects.toString(picture.key, "")
                        + Marks.write(marks)));
        return lines;
    }

    @Transactional
    List<String> openPromises() {
        return pictures().keySet().stream()
                .flatMap(picture -> picture.openPromises().stream())
                .map(promise -> promise.id() + " " + promise.kind())
                .toList();
    }

    private Map<Picture, Collection<Mark>> pictures() {
        Map<UUID, TreeSet<Mark>> marks = new HashMap<>();
        log.after(0, Integer.MAX_VALUE).forEach(place -> {
            Mark mark = place.event().mark();
            if (mark != null) {
                marks.computeIfAbsent(place.event().complaintId(), id -> new TreeSet<>())
                        .add(mark);
            }
        });
        Map<Picture, Collection<Mark>> pictures = new HashMap<>();
        marks.forEach((id, each) -> pictures.put(Picture.of(id, each), each));
        return pictures;
    }
}
