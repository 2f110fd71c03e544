package complaints.resolution;

import complaints.events.SolutionItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** What was offered, until when it can be accepted or refused, and what of it is done. */
public record SolutionView(Instant decidedAt, Instant agreeUntil, List<ItemView> items) {

    /** One item, whether it is done, and whether it is given without being owed. */
    public record ItemView(
            int number,
            String what,
            String who,
            BigDecimal amount,
            String currency,
            LocalDate by,
            boolean done,
            boolean goodwill) {

        static ItemView of(SolutionItem item, boolean done, boolean goodwill) {
            return new ItemView(
                    item.number(), item.what(), item.who(), item.amount(), item.currency(), item.by(), done, goodwill);
        }
    }

    static SolutionView of(Case it, Decision decision) {
        return new SolutionView(
                decision.at(),
                decision.agreeUntil(),
                decision.items().stream()
                        .map(item -> ItemView.of(
                                item,
                                it.work().done.containsKey(item.number()),
                                decision.goodwill().contains(item.number())))
                        .toList());
    }
}
