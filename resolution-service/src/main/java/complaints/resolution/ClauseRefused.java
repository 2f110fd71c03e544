package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.Finding;
import java.time.LocalDate;
import java.util.List;

/** Findings that rest on clauses not in force on the day of the facts. */
public class ClauseRefused extends Refusal {

    private ClauseRefused(List<Integer> questions, LocalDate day, List<String> inForce) {
        super(
                Kind.INVALID,
                "clause-not-in-force",
                "The clauses named for questions %s were not in force on %s.".formatted(questions, day));
        with("questions", questions);
        with("factsOn", day);
        with("inForce", inForce);
    }

    static void check(List<Finding> findings, TermsCatalogue catalogue, LocalDate day) {
        List<Integer> wrong = findings.stream()
                .filter(each -> !catalogue.allows(each.clause(), day))
                .map(Finding::question)
                .toList();
        if (!wrong.isEmpty()) {
            throw new ClauseRefused(wrong, day, catalogue.inForce(day));
        }
    }
}
