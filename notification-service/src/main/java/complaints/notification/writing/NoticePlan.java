package complaints.notification.writing;

import static complaints.notification.NoticeKind.ACKNOWLEDGEMENT;
import static complaints.notification.NoticeKind.APOLOGY;
import static complaints.notification.NoticeKind.CHECK;
import static complaints.notification.NoticeKind.CHECK_REMINDER;
import static complaints.notification.NoticeKind.CLOSED;
import static complaints.notification.NoticeKind.COMPLETED;
import static complaints.notification.NoticeKind.DECISION;
import static complaints.notification.NoticeKind.ITEM_DONE;
import static complaints.notification.NoticeKind.MISSING_INFORMATION;
import static complaints.notification.NoticeKind.NEW_DATE;
import static complaints.notification.NoticeKind.NEW_OWNER;
import static complaints.notification.NoticeKind.QUESTION;
import static complaints.notification.NoticeKind.REOPENED;

import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.CustomerStatementRecorded;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.notification.Complaint;
import complaints.notification.HeardFact;
import complaints.notification.NoticeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Which event gives which notice: the methods below are that table, one line an event, also those that give none. What
 * is required follows from the facts alone, whatever the order they came in.
 */
final class NoticePlan implements IntakeFact.Reader, ResolutionFact.Reader, FollowupFact.Reader {

    /** A notice that must exist. */
    record Required(HeardFact because, NoticeKind kind, Supplier<Letter> letter) {}

    private final Complaint complaint;
    private final LetterWriter letters;
    private final Optional<Instant> acknowledgedAt;
    private final boolean acknowledgeNow;
    private final List<Required> required = new ArrayList<>();
    private HeardFact reading;

    private NoticePlan(
            Complaint complaint, LetterWriter letters, Optional<Instant> acknowledgedAt, boolean acknowledgeNow) {
        this.complaint = complaint;
        this.letters = letters;
        this.acknowledgedAt = acknowledgedAt;
        this.acknowledgeNow = acknowledgeNow;
    }

    /**
     * @param acknowledgedAt when the acknowledgement was written, if it was: what was heard before stands in it
     * @param acknowledgeNow whether it shall be written even without an owner
     */
    static List<Required> of(
            Complaint complaint, LetterWriter letters, Optional<Instant> acknowledgedAt, boolean acknowledgeNow) {
        NoticePlan plan = new NoticePlan(complaint, letters, acknowledgedAt, acknowledgeNow);
        complaint.facts().forEach(plan::read);
        return plan.inOrder();
    }

    @Override
    public void on(ComplaintRecorded fact) {
        if (acknowledgedAt.isPresent() || acknowledgeNow || complaint.owner().isPresent()) {
            write(ACKNOWLEDGEMENT, letters::acknowledgement);
        }
    }

    @Override
    public void on(ContactJoined fact) {
        // The customer has just spoken to somebody.
    }

    @Override
    public void on(ComplaintWithdrawn fact) {
        // Resolution closes the case, and the closing is told.
    }

    @Override
    public void on(CompletionRequested fact) {
        writeUnlessAcknowledgedSo(MISSING_INFORMATION, () -> letters.missingInformation(fact));
    }

    @Override
    public void on(ComplaintCompleted fact) {
        writeUnlessAcknowledgedSo(COMPLETED, () -> letters.completed(fact.answerBy()));
    }

    @Override
    public void on(OwnerAssigned fact) {
        writeUnlessAcknowledgedSo(NEW_OWNER, () -> letters.newOwner(fact.owner(), null));
    }

    @Override
    public void on(HandoffOffered fact) {
        // Nothing changed for the customer: the owner stays.
    }

    @Override
    public void on(HandoffRefused fact) {
        // Nothing changed for the customer: the owner stays.
    }

    @Override
    public void on(OwnerChanged fact) {
        writeUnlessAcknowledgedSo(NEW_OWNER, () -> letters.newOwner(fact.to(), fact.from()));
    }

    @Override
    public void on(PromiseMade fact) {
        // A date made stands in the letter about what made it, and on the status page.
    }

    @Override
    public void on(PromiseRenegotiated fact) {
        write(NEW_DATE, () -> letters.newDate(fact));
    }

    @Override
    public void on(PromiseKept fact) {
        // What was promised has happened, and that is told by itself.
    }

    @Override
    public void on(PromiseBroken fact) {
        write(APOLOGY, () -> letters.apology(fact));
    }

    @Override
    public void on(TeamStatementRecorded fact) {
        // Work inside the house.
    }

    @Override
    public void on(CustomerStatementRecorded fact) {
        // The customer's own words.
    }

    @Override
    public void on(QuestionAdded fact) {
        // The decision answers it, and the status page shows it.
    }

    @Override
    public void on(InformationRequested fact) {
        write(QUESTION, () -> letters.question(fact));
    }

    @Override
    public void on(DecisionMade fact) {
        write(DECISION, () -> letters.decision(fact));
    }

    @Override
    public void on(SolutionAgreed fact) {
        // The customer's own word.
    }

    @Override
    public void on(SolutionDisputed fact) {
        // The customer's own word.
    }

    @Override
    public void on(ItemDone fact) {
        write(ITEM_DONE, () -> letters.itemDone(fact));
    }

    @Override
    public void on(ComplaintClosed fact) {
        write(CLOSED, () -> letters.closed(fact));
    }

    @Override
    public void on(ComplaintReopened fact) {
        write(REOPENED, () -> letters.reopened(fact));
    }

    @Override
    public void on(CheckScheduled fact) {
        // Asked when it is due.
    }

    @Override
    public void on(CheckCancelled fact) {
        // Nothing was asked.
    }

    @Override
    public void on(CheckDue fact) {
        write(fact.reminder() ? CHECK_REMINDER : CHECK, () -> letters.check(fact));
    }

    @Override
    public void on(CheckAnswered fact) {
        // The customer's own word.
    }

    @Override
    public void on(DissatisfactionRaised fact) {
        // The reopening is told.
    }

    private void read(HeardFact heard) {
        reading = heard;
        if (heard.fact() instanceof IntakeFact fact) {
            fact.tell(this);
        } else if (heard.fact() instanceof ResolutionFact fact) {
            fact.tell(this);
        } else if (heard.fact() instanceof FollowupFact fact) {
            fact.tell(this);
        }
    }

    private void write(NoticeKind kind, Supplier<Letter> letter) {
        required.add(new Required(reading, kind, letter));
    }

    /** What was known when the acknowledgement was written stands in it, and needs no letter of its own. */
    private void writeUnlessAcknowledgedSo(NoticeKind kind, Supplier<Letter> letter) {
        if (acknowledgedAt.filter(at -> reading.heardAt().isAfter(at)).isPresent()) {
            write(kind, letter);
        }
    }

    /** The acknowledgement opens the thread; nothing goes before it. */
    private List<Required> inOrder() {
        boolean opened = required.stream().anyMatch(each -> each.kind() == ACKNOWLEDGEMENT);
        if (!opened) {
            return List.of();
        }
        required.sort(Comparator.comparing(each -> each.kind() != ACKNOWLEDGEMENT));
        return List.copyOf(required);
    }
}
