package complaints.notification.writing;

import complaints.events.Finding;
import complaints.events.Question;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.notification.Complaint;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters about the answer and what is done of it. Every name, date and sum is the record's. */
record SolutionLetters(Stationery stationery) {

    Letter decision(DecisionMade fact) {
        Draft draft = stationery
                .draft()
                .text(words().say("decisionSaid", "by", fact.by().name()));
        fact.findings().forEach(finding -> add(draft, finding));
        offer(draft, fact.items());
        Instant until = stationery.links().agreementUntil(fact.at());
        String next = fact.items().isEmpty() ? "decisionNextNoItems" : "decisionNext";
        draft.next(words().say(next, "until", stationery.dates().moment(until)))
                .button(
                        words().say("decisionLink"),
                        stationery.links().agreement(complaint().id(), fact.at()));
        elsewhere(draft, fact.findings());
        return stationery.finish(draft, NoticeKind.DECISION, words().say("decisionSubject"), until);
    }

    Letter itemDone(ItemDone fact) {
        Draft draft = stationery
                .draft()
                .text(words().say("itemDoneSaid", "what", fact.what()))
                .next(
                        fact.stillOpen() == 0
                                ? words().say("itemDoneNextLast")
                                : words().sayFor("itemDoneNext", fact.stillOpen(), "stillOpen", fact.stillOpen()));
        List<SolutionItem> open = complaint().openItems();
        if (open.size() == fact.stillOpen() && !open.isEmpty()) {
            draft.text(words().say("itemDoneOpen")).items(open);
        }
        return stationery.finish(draft, NoticeKind.ITEM_DONE, words().say("itemDoneSubject"), null);
    }

    private void offer(Draft draft, List<SolutionItem> items) {
        if (items.isEmpty()) {
            draft.text(words().say("decisionNoItems"));
        } else {
            draft.heading(words().say("decisionItems")).items(items);
        }
    }

    private void elsewhere(Draft draft, List<Finding> findings) {
        if (findings.stream().anyMatch(finding -> finding.verdict() != Verdict.UPHELD)) {
            stationery
                    .house()
                    .elsewhere()
                    .ifPresent(body -> draft.text(words().say("decisionElsewhere", "body", body)));
        }
    }

    private void add(Draft draft, Finding finding) {
        String question = complaint().questions().stream()
                .filter(each -> each.number() == finding.question())
                .map(Question::text)
                .findFirst()
                .orElse("");
        draft.heading(words().say("decisionQuestion", "number", finding.question(), "question", question));
        if (finding.verdict() != null) {
            draft.text(words().sayFor("decisionVerdict", finding.verdict()));
        }
        draft.quote(finding.answer());
        Optional.ofNullable(finding.clause())
                .filter(clause -> !clause.isBlank())
                .ifPresent(clause -> draft.text(words().say("decisionClause", "clause", clause)));
    }

    private Complaint complaint() {
        return stationery.complaint();
    }

    private Words words() {
        return stationery.words();
    }
}
