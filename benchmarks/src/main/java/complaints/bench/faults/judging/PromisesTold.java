package complaints.bench.faults.judging;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** The dates told are those kept, in resolution, intake and on the dashboard, and no open case is without one. */
final class PromisesTold implements Rule {
    private record Date(Instant due, String state) {}

    @Override
    public void check(Life life, Consumer<String> broken) {
        Map<String, Date> told = replayed(life);
        compare("resolution", life, "promise", told, broken);
        compare("intake", life, "promise of intake", told, broken);
        boolean closed =
                life.rows("case").stream().anyMatch(row -> row.text("status").equals("CLOSED"));
        long open =
                told.values().stream().filter(date -> date.state.equals("OPEN")).count();
        if (!closed && open == 0) {
            broken.accept("the case is open and no date stands");
        }
        life.events("complaint.recorded").stream()
                .filter(recorded -> life.recorded() != null)
                .filter(recorded -> !Same.instant(recorded.instant("answerBy"), spoken(life)))
                .forEach(recorded -> broken.accept("another date was told to the services than to the customer"));
        if (life.recorded() != null
                && life.events("promise.made").stream()
                        .noneMatch(made -> Same.instant(made.instant("due"), spoken(life)))) {
            broken.accept("the date read out to the customer became no promise");
        }
    }

    private static Instant spoken(Life life) {
        return java.time.OffsetDateTime.parse(life.recorded().answerBy()).toInstant();
    }

    private static Map<String, Date> replayed(Life life) {
        Map<String, Date> dates = new HashMap<>();
        life.events("promise.made").forEach(e -> dates.put(e.text("promiseId"), new Date(e.instant("due"), "OPEN")));
        life.events("promise.renegotiated")
                .forEach(e -> dates.put(e.text("promiseId"), new Date(e.instant("due"), "OPEN")));
        life.events("promise.kept").forEach(e -> dates.put(e.text("promiseId"), new Date(e.instant("due"), "KEPT")));
        life.events("promise.broken")
                .forEach(e -> dates.put(e.text("promiseId"), new Date(e.instant("due"), "BROKEN")));
        return dates;
    }

    private static void compare(String who, Life life, String table, Map<String, Date> told, Consumer<String> broken) {
        Map<String, Date> kept = new HashMap<>();
        life.rows(table).forEach(row -> kept.put(row.text("id"), new Date(row.instant("due"), row.text("state"))));
        if (!kept.keySet().equals(told.keySet())) {
            broken.accept(who + " keeps " + kept.size() + " promises, told were " + told.size());
            return;
        }
        told.forEach((id, date) -> {
            boolean cancelled = kept.get(id).state.equals("CANCELLED") && date.state.equals("OPEN");
            if (!Same.instant(date.due, kept.get(id).due) || !cancelled && !date.state.equals(kept.get(id).state)) {
                broken.accept("promise " + id + " told as " + date + ", in " + who + " it is " + kept.get(id));
            }
        });
    }
}
