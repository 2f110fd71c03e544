package complaints.intake.contacts;

import complaints.intake.Answer;
import complaints.intake.Complaint;
import complaints.intake.Complaints;
import complaints.intake.Contact;
import complaints.intake.IdempotentAnswers;
import complaints.intake.Request;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;

/** Lets a contact join its complaint, and so reach the one who answers for it. */
@ApplicationScoped
class Joining {

    private final Complaints complaints;
    private final IdempotentAnswers answers;
    private final Outbox outbox;
    private final Clock clock;

    Joining(Complaints complaints, IdempotentAnswers answers, Outbox outbox, Clock clock) {
        this.complaints = complaints;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Answer join(String idOrKey, JoinContact command, Request request) {
        return answers.once(request, () -> {
            Complaint complaint = complaints.lock(idOrKey);
            Contact contact = command.at(clock.instant().truncatedTo(ChronoUnit.MILLIS));
            outbox.tell(complaint.join(contact));
            complaints.join(complaint, contact, request.caller());
            return new Answer.Body(201, "/complaints/" + complaint.id(), JoinedContact.of(complaint, contact));
        });
    }
}
