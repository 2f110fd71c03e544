package complaints.operations;

import complaints.events.FollowupFact;
import complaints.events.FollowupFact.*;
import complaints.events.IntakeFact;
import complaints.events.IntakeFact.*;
import complaints.events.NotificationFact;
import complaints.events.NotificationFact.*;
import complaints.events.Person;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.*;
import complaints.events.SolutionItem;
import complaints.messaging.Envelope;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** Takes from each fact what the figures need and leaves everything a customer said behind. */
final class Marking implements IntakeFact.Reader, ResolutionFact.Reader, FollowupFact.Reader, NotificationFact.Reader {

    private final Envelope envelope;
    private final char topic;
    private Mark mark;

    private Marking(Envelope envelope, char topic) {
        this.envelope = envelope;
        this.topic = topic;
    }

    static Mark of(IntakeFact fact, Envelope envelope) {
        Marking marking = new Marking(envelope, 'i');
        fact.tell(marking);
        return marking.mark;
    }

    static Mark of(ResolutionFact fact, Envelope envelope) {
        Marking marking = new Marking(envelope, 'r');
        fact.tell(marking);
        return marking.mark;
    }

    static Mark of(FollowupFact fact, Envelope envelope) {
        Marking marking = new Marking(envelope, 'f');
        fact.tell(marking);
        return marking.mark;
    }

    static Mark of(NotificationFact fact, Envelope envelope) {
        Marking marking = new Marking(envelope, 'n');
        fact.tell(marking);
        return marking.mark;
    }

    /** More: key, channel, first day as a customer, whether upset. */
    @Override
    public void on(ComplaintRecorded fact) {
        LocalDate since = fact.customer() == null ? null : fact.customer().since();
        mark(
                fact.at(),
                null,
                text(fact.category()),
                fact.answerBy(),
                null,
                null,
                more(fact.key(), fact.channel(), since, fact.upset()));
    }

    @Override
    public void on(ContactJoined fact) {
        mark(fact.at(), null, text(fact.reason()), null, fact.customerMinutes(), null, null);
    }

    @Override
    public void on(ComplaintWithdrawn fact) {
        mark(fact.at());
    }

    @Override
    public void on(CompletionRequested fact) {
        mark(fact.at(), null, null, fact.until(), null, null, null);
    }

    @Override
    public void on(ComplaintCompleted fact) {
        mark(fact.at(), null, null, fact.answerBy(), null, null, null);
    }

    @Override
    public void on(OwnerAssigned fact) {
        mark(fact.at(), null, null, null, null, person(fact.owner()), null);
    }

    @Override
    public void on(HandoffOffered fact) {
        mark(fact.at(), fact.handoffId(), null, null, null, person(fact.to()), null);
    }

    @Override
    public void on(HandoffRefused fact) {
        mark(fact.at(), fact.handoffId(), null, null, null, person(fact.by()), null);
    }

    @Override
    public void on(OwnerChanged fact) {
        mark(fact.at(), fact.handoffId(), null, null, null, person(fact.to()), null);
    }

    /** More: the rule behind it. */
    @Override
    public void on(PromiseMade fact) {
        mark(fact.at(), fact.promiseId(), text(fact.kind()), fact.due(), null, null, more(fact.rule()));
    }

    @Override
    public void on(PromiseRenegotiated fact) {
        mark(fact.at(), fact.promiseId(), text(fact.kind()), fact.due(), null, null, null);
    }

    @Override
    public void on(PromiseKept fact) {
        mark(fact.at(), fact.promiseId(), text(fact.kind()), fact.due(), null, null, null);
    }

    @Override
    public void on(PromiseBroken fact) {
        mark(fact.at(), fact.promiseId(), text(fact.kind()), fact.due(), null, null, null);
    }

    @Override
    public void on(TeamStatementRecorded fact) {
        mark(fact.at());
    }

    @Override
    public void on(CustomerStatementRecorded fact) {
        mark(fact.at());
    }

    @Override
    public void on(QuestionAdded fact) {
        mark(fact.at());
    }

    @Override
    public void on(InformationRequested fact) {
        mark(fact.at());
    }

    /** More: per finding {@code VERDICT clause}; per item with money {@code + CUR amount}. */
    @Override
    public void on(DecisionMade fact) {
        List<String> more = new ArrayList<>();
        fact.findings().forEach(each -> more.add(each.verdict() + " " + each.clause()));
        fact.items().stream()
                .filter(item -> item.amount() != null)
                .map(Marking::money)
                .forEach(more::add);
        mark(fact.at(), null, null, null, null, null, more);
    }

    @Override
    public void on(SolutionAgreed fact) {
        mark(fact.at());
    }

    @Override
    public void on(SolutionDisputed fact) {
        mark(fact.at());
    }

    @Override
    public void on(ItemDone fact) {
        mark(fact.at(), null, null, null, fact.stillOpen(), null, null);
    }

    /** More: the root cause. */
    @Override
    public void on(ComplaintClosed fact) {
        mark(fact.at(), null, text(fact.outcome()), null, fact.closing(), person(fact.owner()), more(fact.rootCause()));
    }

    @Override
    public void on(ComplaintReopened fact) {
        mark(fact.at(), null, null, null, fact.closing(), person(fact.owner()), null);
    }

    @Override
    public void on(CheckScheduled fact) {
        mark(fact.at(), fact.checkId(), text(fact.kind()), fact.due(), fact.closing(), null, null);
    }

    @Override
    public void on(CheckCancelled fact) {
        mark(fact.at(), fact.checkId(), fact.reason(), null, null, null, null);
    }

    @Override
    public void on(CheckDue fact) {
        mark(fact.at(), fact.checkId(), text(fact.kind()), fact.answerUntil(), null, null, null);
    }

    /** More: effort, whether fulfilled, whether the story had to be told again. */
    @Override
    public void on(CheckAnswered fact) {
        mark(
                fact.at(),
                fact.checkId(),
                text(fact.kind()),
                null,
                fact.satisfaction(),
                null,
                more(fact.effort(), fact.fulfilled(), fact.repeated()));
    }

    @Override
    public void on(DissatisfactionRaised fact) {
        mark(fact.at(), fact.checkId(), null, null, fact.closing(), null, null);
    }

    @Override
    public void on(NoticeSent fact) {
        mark(fact.at(), fact.noticeId(), fact.kind(), null, fact.attempts(), null, null);
    }

    @Override
    public void on(NoticeBounced fact) {
        mark(fact.at(), fact.noticeId(), fact.kind(), null, null, null, null);
    }

    @Override
    public void on(NoticeFailed fact) {
        mark(fact.at(), fact.noticeId(), fact.kind(), null, null, null, null);
    }

    private void mark(Instant at) {
        mark(at, null, null, null, null, null, null);
    }

    private void mark(
            Instant at, UUID ref, String word, Instant due, Integer number, List<String> person, List<String> more) {
        Long dueMillis = due == null ? null : due.toEpochMilli();
        mark = new Mark(
                envelope.type(),
                topic,
                at.toEpochMilli(),
                envelope.sequence(),
                ref,
                word,
                dueMillis,
                number,
                person,
                more);
    }

    private static String money(SolutionItem item) {
        return "+ " + item.currency() + " " + item.amount().toPlainString();
    }

    private static List<String> person(Person person) {
        return person == null ? null : Arrays.asList(person.id(), person.name());
    }

    private static List<String> more(Object... values) {
        return Arrays.stream(values).map(value -> Objects.toString(value, "")).toList();
    }

    private static String text(Object value) {
        return value == null ? null : value.toString();
    }
}
