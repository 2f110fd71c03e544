package complaints.followup;

import static complaints.followup.CheckStatus.ANSWERED;
import static complaints.followup.CheckStatus.ASKED;
import static complaints.followup.CheckStatus.CANCELLED;
import static complaints.followup.CheckStatus.LAPSED;
import static complaints.followup.CheckStatus.REMINDED;
import static complaints.followup.CheckStatus.SCHEDULED;

import complaints.events.FollowupFact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.SolutionItem;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * One question to one customer, some time after a closing: asked once, reminded at most once, answered or let go.
 *
 * <p>Promises: never asked once cancelled; dissatisfaction is raised at most once; an answer can be corrected for
 * {@link #CORRECTION}.
 */
public final class Check {

    /** How long after the first answer it can be corrected. */
    public static final Duration CORRECTION = Duration.ofHours(24);

    final CheckSubject subject;
    final Instant scheduledAt;
    final Instant due;
    CheckStatus status;
    Instant nextAt;
    Instant slotAt;
    Instant askedAt;
    Instant remindedAt;
    Instant answerUntil;
    Instant answeredAt;
    Instant raisedAt;
    String cancelled;

    Check(CheckSubject subject, CheckStatus status, Instant scheduledAt, Instant due) {
        this.subject = subject;
        this.status = status;
        this.scheduledAt = scheduledAt;
        this.due = due;
    }

    /** A check that will be asked at {@code due}, or as soon as possible where that has passed. */
    public static Check schedule(CheckSubject subject, Instant due, Instant now) {
        Check check = new Check(subject, SCHEDULED, now, due);
        check.nextAt = due;
        return check;
    }

    /** The fact of having been scheduled. */
    public CheckScheduled scheduled() {
        return new CheckScheduled(
                subject.complaintId(), scheduledAt, subject.id(), subject.kind(), due, subject.closing());
    }

    /** Asks the customer. */
    public CheckDue ask(TimingPolicy timing, Term answerWithin, List<SolutionItem> items, Instant now) {
        status = status.to(ASKED);
        askedAt = now;
        answerUntil = timing.end(answerWithin, now, subject.to().zone());
        nextAt = reminderOr(answerUntil, timing, now);
        slotAt = null;
        return due(now, false, items);
    }

    /** Reminds the customer, once. */
    public CheckDue remind(List<SolutionItem> items, Instant now) {
        status = status.to(REMINDED);
        remindedAt = now;
        nextAt = answerUntil;
        slotAt = null;
        return due(now, true, items);
    }

    /** Stops waiting for an answer; one that comes before {@link #answerUntil()} still counts. */
    public void lapse() {
        status = status.to(LAPSED);
        nextAt = null;
    }

    /** Looks again later. */
    public void postpone(Instant until) {
        nextAt = until;
    }

    /** Looks again when its mail may go to its domain. */
    public void takeSlot(Instant slot) {
        slotAt = slot;
        nextAt = slot;
    }

    /** The customer will not be asked, or his answer is no longer taken. */
    public CheckCancelled cancel(CancelReason reason, Instant now) {
        status = status.to(CANCELLED);
        cancelled = reason.name();
        nextAt = null;
        return new CheckCancelled(subject.complaintId(), now, subject.id(), cancelled);
    }

    /**
     * Takes the customer's answer, or a correction of it.
     *
     * @throws CheckMoveRefused where it was cancelled, or not asked yet
     * @throws AnswerTooLate where the time to answer or to correct has passed
     */
    public List<FollowupFact> answer(Answer answer, Instant now) {
        CheckStatus answered = status.to(ANSWERED);
        if (now.isAfter(takesAnswersUntil())) {
            throw new AnswerTooLate(takesAnswersUntil());
        }
        status = answered;
        answeredAt = answeredAt == null ? now : answeredAt;
        nextAt = null;
        List<FollowupFact> facts = new ArrayList<>(List.of(answered(answer, now)));
        if (answer.saysItDidNotHold() && raisedAt == null) {
            raisedAt = now;
            facts.add(raised(answer, now));
        }
        return facts;
    }

    /** The last instant at which an answer, or a correction of one, is taken; null before it is asked. */
    public Instant takesAnswersUntil() {
        return answeredAt == null ? answerUntil : answeredAt.plus(CORRECTION);
    }

    /** True where an answer, or a correction of one, is taken now. */
    public boolean takesAnswers(Instant now) {
        return status.next().contains(ANSWERED) && !now.isAfter(takesAnswersUntil());
    }

    /** True where a reminder is next. */
    public boolean awaitsReminder(Instant now) {
        return status == ASKED && now.isBefore(answerUntil);
    }

    public CheckSubject subject() {
        return subject;
    }

    public CheckStatus status() {
        return status;
    }

    public Instant due() {
        return due;
    }

    public Instant slotAt() {
        return slotAt;
    }

    public Instant askedAt() {
        return askedAt;
    }

    public Instant remindedAt() {
        return remindedAt;
    }

    public Instant raisedAt() {
        return raisedAt;
    }

    public Instant answerUntil() {
        return answerUntil;
    }

    public Instant answeredAt() {
        return answeredAt;
    }

    /** Why it was cancelled; null where it was not. */
    public CancelReason cancelReason() {
        return cancelled == null ? null : CancelReason.valueOf(cancelled);
    }

    private Instant reminderOr(Instant end, TimingPolicy timing, Instant now) {
        if (subject.reminder() == null) {
            return end;
        }
        Instant reminder = timing.end(subject.reminder(), now, subject.to().zone());
        return reminder.isBefore(end) ? reminder : end;
    }

    private CheckDue due(Instant now, boolean reminder, List<SolutionItem> items) {
        return new CheckDue(subject.complaintId(), now, subject.id(), subject.kind(), reminder, items, answerUntil);
    }

    private CheckAnswered answered(Answer answer, Instant now) {
        return new CheckAnswered(
                subject.complaintId(),
                now,
                subject.id(),
                subject.kind(),
                answer.fulfilled(),
                answer.satisfaction(),
                answer.effort(),
                answer.repeated(),
                answer.comment());
    }

    private DissatisfactionRaised raised(Answer answer, Instant now) {
        return new DissatisfactionRaised(
                subject.complaintId(),
                now,
                subject.id(),
                answer.fulfilled(),
                answer.satisfaction(),
                answer.comment(),
                subject.closing());
    }
}
