package complaints.followup.asking;

import complaints.events.FollowupFact;
import complaints.events.SolutionItem;
import complaints.followup.CancelReason;
import complaints.followup.Check;
import complaints.followup.CheckStatus;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** One look at the checks whose time has come: asks, reminds, lets go, or puts off. */
final class Turn {

    private final AskingPolicy policy;
    private final DomainPace pace;
    private final Map<String, Check> openByCustomer;
    private final Map<UUID, List<SolutionItem>> items;
    private final Instant now;
    private final List<Check> replaced = new ArrayList<>();

    Turn(
            AskingPolicy policy,
            DomainPace pace,
            Map<String, Check> openByCustomer,
            Map<UUID, List<SolutionItem>> items,
            Instant now) {
        this.policy = policy;
        this.pace = pace;
        this.openByCustomer = openByCustomer;
        this.items = items;
        this.now = now;
    }

    /** The checks let go because a newer one asks about the same complaint. */
    List<Check> replaced() {
        return replaced;
    }

    /** What one check causes. */
    Optional<FollowupFact> take(Check check) {
        if (check.status() == CheckStatus.SCHEDULED) {
            return isQuiet(check) ? Optional.empty() : askUnlessAnotherIsOpen(check);
        }
        if (check.awaitsReminder(now)) {
            return isQuiet(check) || mustQueue(check) ? Optional.empty() : Optional.of(check.remind(items(check), now));
        }
        if (check.status() != CheckStatus.LAPSED) {
            letGo(check);
        }
        return Optional.empty();
    }

    /** The customer asked not to be asked, just when it was planned. */
    Optional<FollowupFact> spare(Check check) {
        openByCustomer.remove(check.subject().to().customer(), check);
        return Optional.of(check.cancel(CancelReason.OPTED_OUT, now));
    }

    private Optional<FollowupFact> askUnlessAnotherIsOpen(Check check) {
        Check open = openByCustomer.get(check.subject().to().customer());
        if (open != null && !policy.replaces(check, open, now)) {
            return waitBehind(check);
        }
        if (mustQueue(check)) {
            return Optional.empty();
        }
        if (open != null) {
            replaced.add(open);
            letGo(open);
        }
        openByCustomer.put(check.subject().to().customer(), check);
        return Optional.of(check.ask(policy.timing(), policy.answerWithin(), items(check), now));
    }

    private Optional<FollowupFact> waitBehind(Check check) {
        if (policy.isStale(check, now)) {
            return Optional.of(check.cancel(CancelReason.ANOTHER_OPEN, now));
        }
        check.postpone(policy.nextLook(check, now));
        return Optional.empty();
    }

    private void letGo(Check check) {
        check.lapse();
        openByCustomer.remove(check.subject().to().customer(), check);
    }

    private boolean isQuiet(Check check) {
        Instant allowed = policy.outsideQuietHours(check, now);
        if (allowed.isAfter(now)) {
            check.postpone(allowed);
            return true;
        }
        return false;
    }

    private boolean mustQueue(Check check) {
        if (policy.mayGo(check, now)) {
            return false;
        }
        Instant slot = pace.slot(check.subject().to().mailDomain());
        if (slot.isAfter(now)) {
            check.takeSlot(slot);
            return true;
        }
        return false;
    }

    private List<SolutionItem> items(Check check) {
        return items.getOrDefault(check.subject().complaintId(), List.of());
    }
}
