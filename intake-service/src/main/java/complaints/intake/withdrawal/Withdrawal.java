package complaints.intake.withdrawal;

import complaints.intake.Answer;
import complaints.intake.Complaint;
import complaints.intake.Complaints;
import complaints.intake.IdempotentAnswers;
import complaints.intake.Request;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/** Ends a complaint because its customer says so. */
@ApplicationScoped
class Withdrawal {

    private final Complaints complaints;
    private final IdempotentAnswers answers;
    private final Outbox outbox;
    private final Clock clock;

    Withdrawal(Complaints complaints, IdempotentAnswers answers, Outbox outbox, Clock clock) {
        this.complaints = complaints;
        this.answers = answers;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Transactional
    Answer withdraw(String idOrKey, String reason, Request request) {
        return answers.once(request, () -> {
            Complaint complaint = complaints.lock(idOrKey);
            Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            outbox.tell(complaint.withdraw(reason, now));
            complaints.withdrawn(complaint, reason, now);
            return new Answer.Body(200, null, WithdrawnComplaint.of(complaint, now));
        });
    }
}
