package complaints.notification.writing;

import complaints.events.Person;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.notification.Complaint;
import complaints.notification.NoticeKind;
import complaints.notification.Promises.Promise;
import complaints.notification.Words;
import java.time.Instant;
import java.util.Optional;

/** The letters on the way to an answer. Every name and date is the record's. */
record ProgressLetters(Stationery stationery) {

    /** @param former null where there was none */
    Letter newOwner(Person owner, Person former) {
        Draft draft = stationery.draft().text(words().say("newOwnerSaid", "owner", owner.name()));
        if (former != null) {
            draft.text(words().say("newOwnerInstead", "former", former.name()));
        }
        Instant answerBy = answerBy();
        draft.next(
                answerBy == null
                        ? words().say("newOwnerNextAnswered")
                        : words().say("newOwnerNext", "owner", owner.name(), "answerBy", moment(answerBy)));
        String title = words().say("newOwnerSubject", "owner", owner.name());
        return stationery.finish(draft, NoticeKind.NEW_OWNER, title, answerBy);
    }

    Letter question(InformationRequested fact) {
        Instant answerBy = answerBy();
        Draft draft = stationery
                .draft()
                .text(words().say("questionSaid", "by", fact.by().name()))
                .quote(fact.text())
                .next(words().say("questionNext"));
        if (answerBy != null) {
            draft.text(words().say("questionNextDate", "answerBy", moment(answerBy)));
        }
        return stationery.finish(draft, NoticeKind.QUESTION, words().say("questionSubject"), answerBy);
    }

    Letter newDate(PromiseRenegotiated fact) {
        String due = moment(fact.due());
        String previous = moment(fact.previousDue());
        Draft draft = stationery
                .draft()
                .text(words().sayFor("newDateSaid", fact.kind(), "previous", previous, "due", due))
                .text(words().say("newDateReason"))
                .quote(fact.reason())
                .next(words().say("newDateNext", "due", due));
        return stationery.finish(draft, NoticeKind.NEW_DATE, words().say("newDateSubject"), fact.due());
    }

    /** The customer refused the solution: why the date is new stands in the record in his own words, if he gave any. */
    Letter newAnswer(SolutionDisputed fact, Instant due) {
        Draft draft = stationery.draft().text(words().say("newAnswerSaid"));
        if (fact.note() != null && !fact.note().isBlank()) {
            draft.text(words().say("newAnswerReason")).quote(fact.note());
        }
        draft.next(words().say("newAnswerNext", "owner", stationery.owner(), "due", moment(due)));
        return stationery.finish(draft, NoticeKind.NEW_DATE, words().say("newAnswerSubject"), due);
    }

    /** Tells the next date ahead, whatever it is about; only a closed complaint has none. */
    Letter apology(PromiseBroken fact) {
        Optional<Promise> ahead = complaint().promises().ahead(fact.at());
        Draft draft = stationery
                .draft()
                .text(words().sayFor("apologySaid", fact.kind(), "due", moment(fact.due())))
                .text(words().say("apologySorry"))
                .next(words().say("apologyNext", "owner", stationery.owner()));
        ahead.ifPresent(next -> draft.text(words().sayFor("apologyNextDate", next.kind(), "due", moment(next.due()))));
        Instant due = ahead.map(Promise::due).orElse(null);
        return stationery.finish(draft, NoticeKind.APOLOGY, words().say("apologySubject"), due);
    }

    /** The date of the answer, where one is still to come. */
    private Instant answerBy() {
        return complaint().awaitsAnswer() ? complaint().answerBy() : null;
    }

    private String moment(Instant at) {
        return stationery.dates().moment(at);
    }

    private Complaint complaint() {
        return stationery.complaint();
    }

    private Words words() {
        return stationery.words();
    }
}
