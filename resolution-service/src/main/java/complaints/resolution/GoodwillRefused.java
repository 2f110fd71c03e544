package complaints.resolution;

import complaints.doors.Refusal;
import complaints.events.Finding;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import java.util.List;

/** Money that no finding owes and that is not called goodwill: compensation follows a breach, goodwill is said to be it. */
public class GoodwillRefused extends Refusal {

    private GoodwillRefused(List<Integer> items) {
        super(
                Kind.INVALID,
                "not-owed",
                "No question is upheld, so nothing is owed: mark items " + items + " as goodwill, or leave them out.");
        with("items", items);
    }

    static void check(Proposal proposal) {
        boolean owed = proposal.findings().stream().map(Finding::verdict).anyMatch(each -> each != Verdict.NOT_UPHELD);
        List<Integer> money = proposal.items().stream()
                .filter(each -> each.amount() != null && each.amount().signum() > 0)
                .map(SolutionItem::number)
                .filter(each -> !proposal.goodwill().contains(each))
                .toList();
        if (!owed && !money.isEmpty()) {
            throw new GoodwillRefused(money);
        }
    }
}
