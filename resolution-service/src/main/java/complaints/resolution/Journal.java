package complaints.resolution;

import complaints.events.Fact;
import complaints.events.ResolutionFact;
import complaints.events.Topic;
import java.util.ArrayList;
import java.util.List;

/** Notes what happens to a case, in order, until it is written and told. */
final class Journal {

    private final List<Entry> unwritten = new ArrayList<>();
    private final List<ResolutionFact> untold = new ArrayList<>();
    private int entries;

    Journal(int entries) {
        this.entries = entries;
    }

    /** A fact this case caused: it stands in the file and is told. */
    void tell(Act act, ResolutionFact fact) {
        hear(act, fact);
        untold.add(fact);
    }

    /** A fact somebody else told: it stands in the file. */
    void hear(Act act, Fact fact) {
        note(act, Topic.wireName(fact.getClass()), fact);
    }

    /** Something that is nobody's fact, yet belongs in the file. */
    void note(Act act, String type, Object data) {
        unwritten.add(new Entry(++entries, act.at(), type, act.by().id(), data));
    }

    int entries() {
        return entries;
    }

    List<Entry> takeUnwritten() {
        return take(unwritten);
    }

    List<ResolutionFact> takeUntold() {
        return take(untold);
    }

    private static <T> List<T> take(List<T> from) {
        List<T> taken = List.copyOf(from);
        from.clear();
        return taken;
    }
}
