package complaints.followup.planning;

import complaints.events.Category;
import complaints.events.CheckKind;
import complaints.events.Outcome;
import complaints.followup.FollowupSettings;
import complaints.followup.Term;
import java.util.EnumMap;
import java.util.Map;

/**
 * One row of the table of plans.
 *
 * @param category null fits all
 * @param outcome null fits all
 */
record PlanRow(Category category, Outcome outcome, Plan plan) {

    private static final int CELLS = 5;

    /** @throws IllegalArgumentException saying what is wrong with the line */
    static PlanRow parse(String line, FollowupSettings defaults) {
        String[] cells = line.strip().split("\\s+");
        if (cells.length != CELLS) {
            throw new IllegalArgumentException(
                    "has " + cells.length + " cells; it needs category, outcome, first, second and reminder");
        }
        Map<CheckKind, Term> checks = new EnumMap<>(CheckKind.class);
        put(checks, CheckKind.FIRST, term(cells[2], defaults.firstCheck()));
        put(checks, CheckKind.SECOND, term(cells[3], defaults.secondCheck()));
        Plan plan = new Plan(checks, term(cells[4], defaults.reminder()));
        return new PlanRow(constant(Category.class, cells[0]), constant(Outcome.class, cells[1]), plan);
    }

    boolean fits(Category itsCategory, Outcome itsOutcome) {
        return (category == null || category == itsCategory) && (outcome == null || outcome == itsOutcome);
    }

    private static void put(Map<CheckKind, Term> checks, CheckKind kind, Term term) {
        if (term != null) {
            checks.put(kind, term);
        }
    }

    private static Term term(String cell, Term usual) {
        return switch (cell) {
            case "-" -> null;
            case "default" -> usual;
            default -> Term.parse(cell);
        };
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String cell) {
        return cell.equals("*") ? null : Enum.valueOf(type, cell);
    }
}
