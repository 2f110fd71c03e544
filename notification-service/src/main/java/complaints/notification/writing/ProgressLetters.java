package complaints.notification.writing;

import complaints.events.Person;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.notification.Complaint;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import java.time.Instant;

/** The letters on the way to an answer. Every name and date is the record's. */
record ProgressLetters(Stationery stationery) {

    /** @param former null where there was none */
    Letter newOwner(Person owner, Person former) {
        Draft draft = stationery.draft().text(words().say("newOwnerSaid", "owner", owner.name()));
        if (former != null) {
            draft.text(words().say("newOwnerInstead", "former", former.name()));
        }
        draft.next(words().say("newOwnerNext", "owner", owner.name(), "answerBy", answerBy()));
        String title = words().say("newOwnerSubject", "owner", owner.name());
        return stationery.finish(draft, NoticeKind.NEW_OWNER, title, complaint().answerBy());
    }

    Letter question(InformationRequested fact) {
        Draft draft = stationery
                .draft()
                .text(words().say("questionSaid", "by", fact.by().name()))
                .quote(fact.text())
                .next(words().say("questionNext", "answerBy", answerBy()));
        String title = words().say("questionSubject");
        return stationery.finish(draft, NoticeKind.QUESTION, title, complaint().answerBy());
    }

    Letter newDate(PromiseRenegotiated fact) {
        String due = stationery.dates().moment(fact.due());
        String previous = stationery.dates().moment(fact.previousDue());
        Draft draft = stationery
                .draft()
                .text(words().sayFor("newDateSaid", fact.kind(), "previous", previous, "due", due))
                .text(words().say("newDateReason"))
                .quote(fact.reason())
                .next(words().say("newDateNext", "due", due));
        return stationery.finish(draft, NoticeKind.NEW_DATE, words().say("newDateSubject"), fact.due());
    }

    Letter apology(PromiseBroken fact) {
        Instant answerBy = complaint().answerBy();
        boolean stillToCome = answerBy.isAfter(fact.at());
        String owner = stationery.owner();
        Draft draft = stationery
                .draft()
                .text(words().sayFor(
                                "apologySaid",
                                fact.kind(),
                                "due",
                                stationery.dates().moment(fact.due())))
                .text(words().say("apologySorry"))
                .next(
                        stillToCome
                                ? words().say("apologyNextWithDate", "owner", owner, "answerBy", answerBy())
                                : words().say("apologyNext", "owner", owner));
        return stationery.finish(
                draft, NoticeKind.APOLOGY, words().say("apologySubject"), stillToCome ? answerBy : null);
    }

    private String answerBy() {
        return stationery.dates().moment(complaint().answerBy());
    }

    private Complaint complaint() {
        return stationery.complaint();
    }

    private Words words() {
        return stationery.words();
    }
}
