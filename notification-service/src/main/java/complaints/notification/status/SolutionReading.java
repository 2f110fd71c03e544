package complaints.notification.status;

import complaints.events.Finding;
import complaints.events.Question;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.SolutionItem;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.Words;
import complaints.notification.status.StatusView.FindingLine;
import complaints.notification.status.StatusView.ItemLine;
import java.util.List;

/** The answer to each question, and what was offered with it. */
record SolutionReading(Complaint complaint, Words words, Dates dates) {

    List<FindingLine> findings() {
        return complaint.last(DecisionMade.class).map(DecisionMade::findings).orElse(List.of()).stream()
                .map(this::line)
                .toList();
    }

    List<ItemLine> items() {
        List<Integer> open =
                complaint.openItems().stream().map(SolutionItem::number).toList();
        return complaint.last(DecisionMade.class).map(DecisionMade::items).orElse(List.of()).stream()
                .map(item -> new ItemLine(dates.item(item), !open.contains(item.number())))
                .toList();
    }

    private FindingLine line(Finding finding) {
        String question = complaint.questions().stream()
                .filter(each -> each.number() == finding.question())
                .map(Question::text)
                .findFirst()
                .orElse("");
        String clause = finding.clause() == null || finding.clause().isBlank() ? null : finding.clause();
        return new FindingLine(
                words.say("decisionQuestion", "number", finding.question(), "question", question),
                finding.verdict() == null ? "" : words.sayFor("decisionVerdict", finding.verdict()),
                finding.answer().lines().toList(),
                clause == null ? null : words.say("decisionClause", "clause", clause));
    }
}
