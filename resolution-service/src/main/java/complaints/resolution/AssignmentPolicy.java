package complaints.resolution;

import complaints.events.Category;
import complaints.events.IntakeFact.ComplaintRecorded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Who owns a new case, and why. Pure: the same complaint and team give the same owner.
 *
 * <p>First whoever owned the customer's last case, or their substitute, if they speak the language and have room. Else
 * of those who speak the language, know the matter and have room, whoever carries least for their capacity; of equals
 * the one with the smaller load, then the smaller id. A tenth of everybody's capacity is kept free for urgent cases.
 * Where nobody fits, the duty supervisor: a case is never unowned.
 */
public final class AssignmentPolicy {

    private AssignmentPolicy() {}

    /** @param formerOwner who owned the customer's last case; null where there was none */
    public static Assignment assign(ComplaintRecorded complaint, String formerOwner, Roster roster) {
        boolean urgent = complaint.upset() || complaint.vulnerable();
        String language = Handler.primary(complaint.customer().language());
        return former(formerOwner, language, urgent, roster)
                .or(() -> best(complaint.category(), language, urgent, roster))
                .orElseGet(() -> nobodyFits(complaint.category(), language, roster));
    }

    private static Optional<Assignment> former(String id, String language, boolean urgent, Roster roster) {
        return Optional.ofNullable(id)
                .flatMap(roster::present)
                .filter(each -> each.speaks(language) && hasRoom(each, urgent, roster))
                .map(each -> because(
                        each,
                        roster,
                        each.id().equals(id)
                                ? "had this customer before"
                                : "stands in for " + id + ", who had this customer before",
                        "speaks " + language));
    }

    private static Optional<Assignment> best(Category category, String language, boolean urgent, Roster roster) {
        return roster.candidates().stream()
                .filter(each -> each.speaks(language) && each.knows(category) && hasRoom(each, urgent, roster))
                .min(Comparator.comparingDouble((Handler each) -> (double) roster.load(each) / each.capacity())
                        .thenComparing(roster::load)
                        .thenComparing(Handler::id))
                .map(each -> because(each, roster, "speaks " + language, String.valueOf(category)));
    }

    private static Assignment nobodyFits(Category category, String language, Roster roster) {
        Handler duty = roster.dutySupervisor();
        return new Assignment(
                duty.person(),
                "duty supervisor: nobody with room speaks %s and knows %s".formatted(language, category));
    }

    private static boolean hasRoom(Handler handler, boolean urgent, Roster roster) {
        int kept = urgent ? 0 : (handler.capacity() + 9) / 10;
        return roster.load(handler) < handler.capacity() - kept;
    }

    private static Assignment because(Handler handler, Roster roster, String... reasons) {
        List<String> all = new ArrayList<>(List.of(reasons));
        all.add(roster.load(handler) + " of " + handler.capacity());
        return new Assignment(handler.person(), String.join("; ", all));
    }
}
