package complaints.intake.completion;

import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.intake.Answer;
import complaints.intake.Complaint;
import complaints.intake.Complaints;
import complaints.intake.Contact;
import complaints.intake.IdempotentAnswers;
import complaints.intake.Request;
import complaints.intake.TermsPolicy;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/** Asks for what is missing, and starts the clocks when it is there. */
@ApplicationScoped
class Completing {

    private final Complaints complaints;
    private final IdempotentAnswers answers;
    private final TermsPolicy policy;
    private final Outbox outbox;
    private final Clock clock;

    Completing(Complaints complaints, IdempotentAnswers answers, TermsPolicy policy, Outbox outbox, Clock clock) {
        this.complaints = complaints;
        this.answers = answers;
        this.policy = policy;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Answer ask(String idOrKey, AskForMissing command, Request request) {
        return answers.once(request, () -> {
            Complaint complaint = complaints.lock(idOrKey);
            CompletionRequested requested = complaint.ask(command.missing(), policy, now());
            complaints.completion(complaint);
            outbox.tell(requested);
            return new Answer.Body(200, null, ComplaintTerms.of(complaint, requested.until()));
        });
    }

    /** What the customer brought joins as news, and the clocks start. */
    @Transactional
    Answer bring(String idOrKey, BringMissing command, Request request) {
        return answers.once(request, () -> {
            Complaint complaint = complaints.lock(idOrKey);
            Instant now = now();
            Contact contact = complaint.news(command.channel(), command.text(), command.customerMinutes(), now);
            ComplaintCompleted completed = complaint.complete(policy, now);
            complaints.join(complaint, contact, request.caller());
            complaints.completion(complaint);
            outbox.tell(List.of(complaint.join(contact), completed));
            return new Answer.Body(200, null, ComplaintTerms.of(complaint, null));
        });
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
