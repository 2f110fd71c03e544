package complaints.notification.writing;

import complaints.events.FollowupFact.CheckDue;
import complaints.events.Person;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.SolutionItem;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters about the end, and about what did not hold. Every name and date is the record's. */
record ClosingLetters(Stationery stationery) {

    Letter closed(ComplaintClosed fact) {
        Draft draft = stationery.draft().text(words().sayFor("closedSaid", fact.outcome()));
        if (!fact.items().isEmpty()) {
            draft.text(words().say("closedItems")).items(fact.items());
        }
        String owner = Optional.ofNullable(fact.owner()).map(Person::name).orElseGet(stationery::owner);
        draft.next(words().say("closedNext", "owner", owner));
        return stationery.finish(draft, NoticeKind.CLOSED, words().say("closedSubject"), null);
    }

    Letter reopened(ComplaintReopened fact, Instant due) {
        String owner = fact.owner().name();
        Draft draft = stationery
                .draft()
                .text(words().say("reopenedSaid", "owner", owner))
                .next(words().say("newAnswerNext", "owner", owner, "due", moment(due)));
        return stationery.finish(draft, NoticeKind.REOPENED, words().say("reopenedSubject"), due);
    }

    Letter check(CheckDue fact) {
        String name = fact.reminder() ? "checkReminder" : "check";
        List<SolutionItem> items = fact.items() == null ? List.of() : fact.items();
        Draft draft = stationery.draft().text(words().say(name + (items.isEmpty() ? "SaidWithoutItems" : "Said")));
        if (!items.isEmpty()) {
            draft.list(items.stream().map(SolutionItem::what).toList());
        }
        draft.next(words().say("checkNext", "until", moment(fact.answerUntil())))
                .button(words().say("checkLink"), stationery.links().answer(fact.checkId(), fact.answerUntil()));
        NoticeKind kind = fact.reminder() ? NoticeKind.CHECK_REMINDER : NoticeKind.CHECK;
        return stationery.finish(draft, kind, words().say(name + "Subject"), fact.answerUntil());
    }

    /** Not about an event of the complaint: the customer asked for it on the page of an old link. */
    Letter freshLink() {
        Draft draft = stationery.draft().text(words().say("freshLinkSaid")).next(words().say("freshLinkNext"));
        return stationery.finish(draft, NoticeKind.STATUS_LINK, words().say("freshLinkSubject"), null);
    }

    private String moment(Instant at) {
        return stationery.dates().moment(at);
    }

    private Words words() {
        return stationery.words();
    }
}
