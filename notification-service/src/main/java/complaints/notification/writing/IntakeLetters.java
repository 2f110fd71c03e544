package complaints.notification.writing;

import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.Question;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.NoticeKind;
import complaints.notification.Words;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The letters about the complaint's record. Every name and date is the record's. */
record IntakeLetters(Stationery stationery) {

    Letter acknowledgement() {
        String recordedAt = dates().moment(complaint().recorded().at());
        Draft draft = stationery
                .draft()
                .text(words().say("acknowledgementSaid", "when", recordedAt))
                .quote(complaint().recorded().story())
                .text(words().say("acknowledgementQuestions"))
                .list(complaint().questions().stream().map(Question::text).toList());
        missing(draft);
        draft.next(next(dates().moment(complaint().answerBy())));
        String title = words().say("acknowledgementSubject");
        return stationery.finish(
                draft, NoticeKind.ACKNOWLEDGEMENT, title, complaint().answerBy());
    }

    Letter missingInformation(CompletionRequested fact) {
        Draft draft = stationery
                .draft()
                .text(words().say("missingSaid", "until", dates().moment(fact.until())))
                .list(fact.missing())
                .next(words().say("missingNext"));
        return stationery.finish(draft, NoticeKind.MISSING_INFORMATION, words().say("missingSubject"), fact.until());
    }

    Letter completed(Instant answerBy) {
        Draft draft = stationery
                .draft()
                .text(words().say("completedSaid"))
                .next(words().say("completedNext", "answerBy", dates().moment(answerBy)));
        return stationery.finish(draft, NoticeKind.COMPLETED, words().say("completedSubject"), answerBy);
    }

    private String next(String answerBy) {
        return complaint()
                .owner()
                .map(owner -> words().say("acknowledgementNext", "owner", owner.name(), "answerBy", answerBy))
                .orElseGet(() -> words().say("acknowledgementNextWithoutOwner", "answerBy", answerBy));
    }

    private void missing(Draft draft) {
        List<String> missing = complaint().recorded().missing();
        Optional<CompletionRequested> request = complaint().last(CompletionRequested.class);
        if (request.isPresent()) {
            String until = dates().moment(request.get().until());
            draft.text(words().say("acknowledgementMissing", "until", until))
                    .list(request.get().missing());
        } else if (missing != null && !missing.isEmpty()) {
            draft.text(words().say("acknowledgementMissingSoon")).list(missing);
        }
    }

    private Complaint complaint() {
        return stationery.complaint();
    }

    private Words words() {
        return stationery.words();
    }

    private Dates dates() {
        return stationery.dates();
    }
}
