package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.Finding;
import complaints.events.Question;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** A decision that does not answer every question once, each by its clause. Says everything at fault at once. */
public class DecisionIncomplete extends Refusal {

    private DecisionIncomplete(
            Collection<Integer> unanswered, List<Integer> withoutClause, Set<Integer> unknown, Set<Integer> repeated) {
        super(
                Kind.INVALID,
                "decision-incomplete",
                "A decision answers each question exactly once, by the clause. Unanswered: %s; findings without clause: %s; unknown questions: %s; answered twice: %s."
                        .formatted(unanswered, withoutClause, unknown, repeated));
        with("unanswered", unanswered);
        with("withoutClause", withoutClause);
        with("unknown", unknown);
        with("repeated", repeated);
    }

    static void check(List<Question> questions, List<Finding> findings) {
        Set<Integer> unanswered = new TreeSet<>();
        questions.forEach(each -> unanswered.add(each.number()));
        Set<Integer> known = Set.copyOf(unanswered);
        Set<Integer> unknown = new TreeSet<>();
        Set<Integer> repeated = new TreeSet<>();
        Set<Integer> seen = new HashSet<>();
        for (Finding each : findings) {
            (known.contains(each.question()) ? unanswered : unknown).remove(each.question());
            if (!known.contains(each.question())) {
                unknown.add(each.question());
            } else if (!seen.add(each.question())) {
                repeated.add(each.question());
            }
        }
        List<Integer> withoutClause = findings.stream()
                .filter(each -> each.clause() == null || each.clause().isBlank())
                .map(Finding::question)
                .toList();
        if (!(unanswered.isEmpty() && withoutClause.isEmpty() && unknown.isEmpty() && repeated.isEmpty())) {
            throw new DecisionIncomplete(unanswered, withoutClause, unknown, repeated);
        }
    }
}
