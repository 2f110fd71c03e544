package complaints.followup.planning;

import complaints.events.Category;
import complaints.events.Outcome;
import complaints.followup.FollowupSettings;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The table of plans: by category and outcome, which checks when. The first row that fits decides. */
final class Plans {

    private static final Plan NONE = new Plan(Map.of(), null);

    private final List<PlanRow> rows;

    private Plans(List<PlanRow> rows) {
        this.rows = rows;
    }

    /** @throws IllegalArgumentException naming every line at fault */
    static Plans parse(List<String> lines, FollowupSettings defaults) {
        List<PlanRow> rows = new ArrayList<>();
        List<String> faults = new ArrayList<>();
        for (int number = 1; number <= lines.size(); number++) {
            String line = lines.get(number - 1);
            if (!line.isBlank() && !line.stripLeading().startsWith("#")) {
                try {
                    rows.add(PlanRow.parse(line, defaults));
                } catch (IllegalArgumentException e) {
                    faults.add("line " + number + ": " + e.getMessage());
                }
            }
        }
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("The table of plans cannot be read: " + String.join("; ", faults));
        }
        return new Plans(List.copyOf(rows));
    }

    /** The plan for a closing; no checks where no row fits. */
    Plan after(Category category, Outcome outcome) {
        return rows.stream()
                .filter(row -> row.fits(category, outcome))
                .map(PlanRow::plan)
                .findFirst()
                .orElse(NONE);
    }
}
