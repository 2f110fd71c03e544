package complaints.resolution;

import complaints.events.Finding;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * By what decisions are measured: the terms of the contract, whom a customer can turn to, and how much one person may
 * give.
 *
 * @param limit above this sum, in any one currency, a second person approves
 */
public record DecisionPolicy(TermsCatalogue catalogue, OutOfCourtBodies bodies, BigDecimal limit) {

    /** @throws ClauseRefused naming every finding whose clause was not in force that day */
    void checkClauses(List<Finding> findings, LocalDate day) {
        ClauseRefused.check(findings, catalogue, day);
    }

    boolean needsSecondPerson(List<SolutionItem> items) {
        Map<String, BigDecimal> sums = items.stream()
                .filter(each -> each.amount() != null)
                .collect(Collectors.toMap(SolutionItem::currency, SolutionItem::amount, BigDecimal::add));
        return sums.values().stream().anyMatch(sum -> sum.compareTo(limit) > 0);
    }

    /** A reasoned no names the bodies the customer can turn to, in his language. */
    List<Finding> complete(List<Finding> findings, String language) {
        String bodiesText = bodies.inWords(language);
        return findings.stream()
                .map(each -> each.verdict() == Verdict.NOT_UPHELD
                                && !each.answer().contains(bodiesText)
                        ? new Finding(
                                each.question(), each.verdict(), each.clause(), each.answer() + "\n\n" + bodiesText)
                        : each)
                .toList();
    }
}
