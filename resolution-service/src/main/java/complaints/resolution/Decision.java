package complaints.resolution;

import complaints.events.Finding;
import complaints.events.Person;
import complaints.events.SolutionItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Every question answered, and what will be done.
 *
 * @param goodwill numbers of the items given without being owed
 * @param factsOn the day whose terms count
 * @param agreeUntil last instant at which the customer may accept or refuse
 */
public record Decision(
        Person by,
        Instant at,
        List<Finding> findings,
        List<SolutionItem> items,
        List<Integer> goodwill,
        LocalDate factsOn,
        Instant agreeUntil) {

    /** @throws CaseRefused where the solution has no such item */
    SolutionItem item(int number) {
        return items.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> CaseRefused.itemUnknown(
                        number, items.stream().map(SolutionItem::number).toList()));
    }
}
