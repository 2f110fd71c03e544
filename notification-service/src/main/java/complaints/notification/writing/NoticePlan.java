package complaints.notification.writing;

import static complaints.notification.NoticeKind.ACKNOWLEDGEMENT;

import complaints.events.Fact;
import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.notification.Complaint;
import complaints.notification.HeardFact;
import complaints.notification.NoticeKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * Which notices a complaint's facts require, whatever the order they came in. Which event gives which stands in
 * {@link IntakeNotices}, {@link ResolutionNotices} and {@link FollowupNotices}, one line an event, also those that give
 * none; docs/notices.md is the same table.
 */
final class NoticePlan {

    /** A notice that must exist. */
    record Required(HeardFact because, NoticeKind kind, Supplier<Letter> letter) {}

    private final Complaint complaint;
    private final Optional<Instant> acknowledgedAt;
    private final boolean acknowledgeNow;
    private final List<Required> required = new ArrayList<>();
    private HeardFact reading;

    private NoticePlan(Complaint complaint, Optional<Instant> acknowledgedAt, boolean acknowledgeNow) {
        this.complaint = complaint;
        this.acknowledgedAt = acknowledgedAt;
        this.acknowledgeNow = acknowledgeNow;
    }

    /**
     * @param acknowledgedAt when the acknowledgement was written, if it was: what was heard before stands in it
     * @param withoutOwner whether it shall be written even without an owner
     */
    static List<Required> of(Stationery stationery, Optional<Instant> acknowledgedAt, boolean withoutOwner) {
        Complaint complaint = stationery.complaint();
        boolean now =
                acknowledgedAt.isPresent() || withoutOwner || complaint.owner().isPresent();
        NoticePlan plan = new NoticePlan(complaint, acknowledgedAt, now);
        plan.read(stationery);
        return plan.inOrder();
    }

    void write(NoticeKind kind, Supplier<Letter> letter) {
        required.add(new Required(reading, kind, letter));
    }

    void writeOnceAnswerable(Supplier<Letter> letter) {
        if (acknowledgeNow) {
            write(ACKNOWLEDGEMENT, letter);
        }
    }

    /** What was known when the acknowledgement was written stands in it, and needs no letter of its own. */
    void writeUnlessAcknowledgedSo(NoticeKind kind, Supplier<Letter> letter) {
        if (acknowledgedAt.filter(at -> reading.heardAt().isAfter(at)).isPresent()) {
            write(kind, letter);
        }
    }

    /** The date that follows from completing the complaint stands in the letter about that. */
    void writeUnlessCompletedSo(PromiseRenegotiated fact, NoticeKind kind, Supplier<Letter> letter) {
        if (!complaint.completedUntil(fact)) {
            write(kind, letter);
        }
    }

    /** A letter about a new answer tells its date: it waits until that is heard. */
    void writeOncePromised(Fact fact, NoticeKind kind, Function<Instant, Letter> letter) {
        complaint.answerPromisedAfter(fact).ifPresent(due -> write(kind, () -> letter.apply(due)));
    }

    /** Of an open complaint there is always a date ahead: a letter about one that passed waits until it is heard. */
    void writeOnceDated(Instant passed, NoticeKind kind, Supplier<Letter> letter) {
        if (complaint.isClosed() || complaint.promises().ahead(passed).isPresent()) {
            write(kind, letter);
        }
    }

    private void read(Stationery stationery) {
        IntakeNotices intake = new IntakeNotices(this, new IntakeLetters(stationery));
        ResolutionNotices resolution = ResolutionNotices.of(this, stationery);
        FollowupNotices followup = new FollowupNotices(this, new ClosingLetters(stationery));
        for (HeardFact heard : stationery.complaint().facts()) {
            reading = heard;
            if (heard.fact() instanceof IntakeFact fact) {
                fact.tell(intake);
            } else if (heard.fact() instanceof ResolutionFact fact) {
                fact.tell(resolution);
            } else if (heard.fact() instanceof FollowupFact fact) {
                fact.tell(followup);
            }
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
