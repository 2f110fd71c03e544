package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** From the first instant to now exactly one owner: in the periods, in the events, and in what others made of them. */
final class OneOwner implements Rule {
    @Override
    public void check(Life life, Consumer<String> broken) {
        List<Row> periods = life.rows("ownership");
        List<Told> events = new ArrayList<>(life.events("owner.assigned"));
        if (events.size() != 1 || periods.isEmpty()) {
            broken.accept(events.size() + " first owners told, " + periods.size() + " periods of ownership");
            return;
        }
        events.addAll(life.events("owner.changed"));
        periods(periods, broken);
        if (events.size() != periods.size()) {
            broken.accept(events.size() + " owners told, " + periods.size() + " periods of ownership");
            return;
        }
        chain(events, periods, broken);
        String last = periods.get(periods.size() - 1).text("handler_id");
        agrees(life, "case", last, broken);
        agrees(life, "progress", last, broken);
        agrees(life, "projection", last, broken);
    }

    private static void periods(List<Row> periods, Consumer<String> broken) {
        for (int i = 1; i < periods.size(); i++) {
            if (!periods.get(i).instant("since").equals(periods.get(i - 1).instant("until"))) {
                broken.accept("between owner " + i + " and the next there is a gap or both at once");
            }
        }
        if (periods.get(periods.size() - 1).instant("until") != null) {
            broken.accept("the last owner's time has ended");
        }
    }

    private static void chain(List<Told> events, List<Row> periods, Consumer<String> broken) {
        String owner = null;
        for (int i = 0; i < events.size(); i++) {
            JsonNode told = events.get(i).json();
            if (i > 0 && !told.path("from").path("id").asText().equals(owner)) {
                broken.accept(
                        "the case was taken over from " + told.path("from").path("id") + ", but " + owner + " had it");
            }
            owner = told.path(i == 0 ? "owner" : "to").path("id").asText();
            if (!owner.equals(periods.get(i).text("handler_id"))) {
                broken.accept("owner " + i + " told is " + owner + ", kept is "
                        + periods.get(i).text("handler_id"));
            }
        }
    }

    private static void agrees(Life life, String table, String owner, Consumer<String> broken) {
        life.rows(table).stream()
                .filter(row -> !owner.equals(row.text("owner_id")))
                .forEach(row -> broken.accept(table + " says the owner is " + row.text("owner_id") + ", not " + owner));
    }
}
