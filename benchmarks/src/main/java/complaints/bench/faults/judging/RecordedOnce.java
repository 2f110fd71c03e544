package complaints.bench.faults.judging;

import complaints.bench.faults.driving.Entry;
import java.util.List;
import java.util.function.Consumer;

/** What was accepted is on record once, word for word, and was told once; nothing is on record that was not accepted. */
final class RecordedOnce implements Rule {
    @Override
    public void check(Life life, Consumer<String> broken) {
        Entry accepted = life.recorded();
        if (accepted == null) {
            broken.accept("nobody was told of this complaint, but it is there");
            return;
        }
        one("complaint on record", life.rows("complaint"), broken);
        one("case", life.rows("case"), broken);
        one("event complaint.recorded", life.events(Entry.RECORDED), broken);
        one("complaint in notification", life.rows("heard complaint"), broken);
        life.rows("complaint").forEach(row -> story("on record", row.text("story"), accepted, broken));
        life.rows("case").forEach(row -> story("in the case", row.text("story"), accepted, broken));
        life.events(Entry.RECORDED).forEach(told -> {
            story("told", told.text("story"), accepted, broken);
            if (!told.text("key").equals(accepted.key())) {
                broken.accept("told with another key than was read out");
            }
        });
    }

    private static void story(String where, String story, Entry accepted, Consumer<String> broken) {
        if (!accepted.sent().equals(story)) {
            broken.accept("the story " + where + " is not the one that was told");
        }
    }

    private static void one(String what, List<?> found, Consumer<String> broken) {
        if (found.size() != 1) {
            broken.accept(found.size() + " times a " + what);
        }
    }
}
