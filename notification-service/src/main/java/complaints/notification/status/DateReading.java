package complaints.notification.status;

import complaints.events.PromiseKind;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.Promises;
import complaints.notification.Words;
import complaints.notification.status.StatusView.DateLine;
import java.util.ArrayList;
import java.util.List;

/** The dates told to the customer, each with what became of it and why it is that date. */
record DateReading(Complaint complaint, Words words, Dates dates) {

    List<DateLine> lines() {
        List<DateLine> lines = new ArrayList<>();
        complaint.promises().all().forEach(promise -> lines.add(line(promise)));
        if (complaint.promises().all().stream().noneMatch(promise -> promise.kind() == PromiseKind.ANSWER)) {
            lines.add(answerAsTold());
        }
        complaint
                .clocks()
                .forEach(clock -> lines.add(new DateLine(
                        words.say("pageLegalDate"), dates.moment(clock.due()), null, clock.explanation())));
        return lines;
    }

    private DateLine line(Promises.Promise promise) {
        return new DateLine(
                words.sayFor("pagePromise", promise.kind()),
                dates.moment(promise.due()),
                became(promise.state()),
                promise.reason() == null ? null : words.say("pageReason", "reason", promise.reason()));
    }

    /** Before resolution has promised anything. */
    private DateLine answerAsTold() {
        boolean answered = complaint.last(DecisionMade.class).isPresent();
        return new DateLine(
                words.sayFor("pagePromise", PromiseKind.ANSWER),
                dates.moment(complaint.answerBy()),
                words.say(answered ? "answeredAlready" : "pagePromiseOpen"),
                null);
    }

    private String became(Promises.State state) {
        return switch (state) {
            case OPEN -> words.say("pagePromiseOpen");
            case KEPT -> words.say("pagePromiseKept");
            case BROKEN -> words.say("pagePromiseBroken");
        };
    }
}
