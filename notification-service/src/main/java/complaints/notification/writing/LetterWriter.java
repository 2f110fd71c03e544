package complaints.notification.writing;

import complaints.events.Finding;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.Person;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.Links;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes the letters about one complaint. Takes every name, date and sum from the record, nothing from elsewhere. */
final class LetterWriter {

    private final Complaint complaint;
    private final Words words;
    private final Dates dates;
    private final Links links;
    private final House house;

    LetterWriter(Complaint complaint, Words words, Links links, House house) {
        this.complaint = complaint;
        this.words = words;
        this.dates = Dates.of(complaint, words);
        this.links = links;
        this.house = house;
    }

    Letter acknowledgement() {
        Draft draft = draft().text(words.acknowledgementSaid(
                        dates.moment(complaint.recorded().at())))
                .quote(complaint.recorded().story());
        draft.text(words.acknowledgementQuestions())
                .list(complaint.questions().stream().map(Question::text).toList());
        missing(draft);
        String answerBy = dates.moment(complaint.answerBy());
        draft.next(complaint
                .owner()
                .map(owner -> words.acknowledgementNext(owner.name(), answerBy))
                .orElseGet(() -> words.acknowledgementNextWithoutOwner(answerBy)));
        return finish(draft, NoticeKind.ACKNOWLEDGEMENT, words.acknowledgementSubject(), complaint.answerBy());
    }

    Letter missingInformation(CompletionRequested fact) {
        Draft draft =
                draft().text(words.missingSaid(dates.moment(fact.until()))).list(fact.missing());
        draft.next(words.missingNext());
        return finish(draft, NoticeKind.MISSING_INFORMATION, words.missingSubject(), fact.until());
    }

    Letter completed(Instant answerBy) {
        Draft draft = draft().text(words.completedSaid()).next(words.completedNext(dates.moment(answerBy)));
        return finish(draft, NoticeKind.COMPLETED, words.completedSubject(), answerBy);
    }

    Letter newOwner(Person owner, Person former) {
        Draft draft = draft().text(words.newOwnerSaid(owner.name()));
        if (former != null) {
            draft.text(words.newOwnerInstead(former.name()));
        }
        draft.next(words.newOwnerNext(owner.name(), dates.moment(complaint.answerBy())));
        return finish(draft, NoticeKind.NEW_OWNER, words.newOwnerSubject(owner.name()), complaint.answerBy());
    }

    Letter question(InformationRequested fact) {
        Draft draft = draft().text(words.questionSaid(fact.by().name())).quote(fact.text());
        draft.next(words.questionNext(dates.moment(complaint.answerBy())));
        return finish(draft, NoticeKind.QUESTION, words.questionSubject(), complaint.answerBy());
    }

    Letter newDate(PromiseRenegotiated fact) {
        String due = dates.moment(fact.due());
        Draft draft = draft().text(words.newDateSaid(fact.kind(), dates.moment(fact.previousDue()), due));
        draft.text(words.newDateReason()).quote(fact.reason()).next(words.newDateNext(due));
        return finish(draft, NoticeKind.NEW_DATE, words.newDateSubject(), fact.due());
    }

    Letter apology(PromiseBroken fact) {
        Draft draft = draft().text(words.apologySaid(fact.kind(), dates.moment(fact.due())))
                .text(words.apologySorry());
        String owner = ownerOrHouse();
        Instant answerBy = complaint.answerBy();
        boolean stillToCome = answerBy.isAfter(fact.at());
        draft.next(stillToCome ? words.apologyNextWithDate(owner, dates.moment(answerBy)) : words.apologyNext(owner));
        return finish(draft, NoticeKind.APOLOGY, words.apologySubject(), stillToCome ? answerBy : null);
    }

    Letter decision(DecisionMade fact) {
        Draft draft = draft().text(words.decisionSaid(fact.by().name()));
        findings(draft, fact.findings());
        if (fact.items().isEmpty()) {
            draft.text(words.decisionNoItems());
        } else {
            draft.heading(words.decisionItems()).items(fact.items());
        }
        Instant until = links.agreementUntil(fact.at());
        String date = dates.moment(until);
        draft.next(fact.items().isEmpty() ? words.decisionNextNoItems(date) : words.decisionNext(date));
        draft.button(words.decisionLink(), links.agreement(complaint.id(), fact.at()));
        house.elsewhere()
                .filter(body -> fact.findings().stream().anyMatch(each -> each.verdict() != Verdict.UPHELD))
                .ifPresent(body -> draft.text(words.decisionElsewhere(body)));
        return finish(draft, NoticeKind.DECISION, words.decisionSubject(), until);
    }

    Letter itemDone(ItemDone fact) {
        Draft draft = draft().text(words.itemDoneSaid(fact.what()));
        draft.next(fact.stillOpen() == 0 ? words.itemDoneNextLast() : words.itemDoneNext(fact.stillOpen()));
        return finish(draft, NoticeKind.ITEM_DONE, words.itemDoneSubject(), null);
    }

    Letter closed(ComplaintClosed fact) {
        Draft draft = draft().text(words.closedSaid(fact.outcome()));
        if (!fact.items().isEmpty()) {
            draft.text(words.closedItems()).items(fact.items());
        }
        draft.next(words.closedNext(
                Optional.ofNullable(fact.owner()).map(Person::name).orElseGet(this::ownerOrHouse)));
        return finish(draft, NoticeKind.CLOSED, words.closedSubject(), null);
    }

    Letter reopened(ComplaintReopened fact) {
        String owner = fact.owner().name();
        Instant answerBy = complaint.answerBy();
        boolean stillToCome = answerBy.isAfter(fact.at());
        Draft draft = draft().text(words.reopenedSaid(owner));
        draft.next(stillToCome ? words.reopenedNextWithDate(owner, dates.moment(answerBy)) : words.reopenedNext(owner));
        return finish(draft, NoticeKind.REOPENED, words.reopenedSubject(), stillToCome ? answerBy : null);
    }

    Letter check(CheckDue fact) {
        boolean some = fact.items() != null && !fact.items().isEmpty();
        Draft draft = draft();
        if (fact.reminder()) {
            draft.text(some ? words.checkReminderSaid() : words.checkReminderSaidWithoutItems());
        } else {
            draft.text(some ? words.checkSaid() : words.checkSaidWithoutItems());
        }
        if (some) {
            draft.list(fact.items().stream().map(SolutionItem::what).toList());
        }
        draft.next(words.checkNext(dates.moment(fact.answerUntil())));
        draft.button(words.checkLink(), links.answer(fact.checkId(), fact.answerUntil()));
        return fact.reminder()
                ? finish(draft, NoticeKind.CHECK_REMINDER, words.checkReminderSubject(), fact.answerUntil())
                : finish(draft, NoticeKind.CHECK, words.checkSubject(), fact.answerUntil());
    }

    private void missing(Draft draft) {
        List<String> missing = complaint.recorded().missing();
        Optional<CompletionRequested> request = complaint.last(CompletionRequested.class);
        if (request.isPresent()) {
            draft.text(words.acknowledgementMissing(dates.moment(request.get().until())))
                    .list(request.get().missing());
        } else if (missing != null && !missing.isEmpty()) {
            draft.text(words.acknowledgementMissingSoon()).list(missing);
        }
    }

    private void findings(Draft draft, List<Finding> findings) {
        Map<Integer, String> questions =
                complaint.questions().stream().collect(Collectors.toMap(Question::number, Question::text, (a, b) -> b));
        for (Finding finding : findings) {
            String question = questions.getOrDefault(finding.question(), "");
            draft.heading(words.decisionQuestion(finding.question(), question));
            if (finding.verdict() != null) {
                draft.text(words.decisionVerdict(finding.verdict()));
            }
            draft.quote(finding.answer());
            Optional.ofNullable(finding.clause())
                    .filter(clause -> !clause.isBlank())
                    .ifPresent(clause -> draft.text(words.decisionClause(clause)));
        }
    }

    private String ownerOrHouse() {
        return complaint.owner().map(Person::name).orElseGet(this::houseName);
    }

    private String houseName() {
        return house.name().orElseGet(words::house);
    }

    private Draft draft() {
        return new Draft(complaint, words, dates);
    }

    private Letter finish(Draft draft, NoticeKind kind, String title, Instant due) {
        return draft.finish(kind, title, due, links.status(complaint), houseName());
    }
}
