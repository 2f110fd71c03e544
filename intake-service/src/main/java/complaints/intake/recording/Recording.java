package complaints.intake.recording;

import complaints.events.Customer;
import complaints.intake.Answer;
import complaints.intake.Complaint;
import complaints.intake.Complaints;
import complaints.intake.Contact;
import complaints.intake.IdempotentAnswers;
import complaints.intake.Request;
import complaints.intake.Story;
import complaints.intake.TermsPolicy;
import complaints.messaging.Outbox;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Puts a complaint on record, once. */
@ApplicationScoped
class Recording {

    private final Complaints complaints;
    private final ToldBefore toldBefore;
    private final IdempotentAnswers answers;
    private final TermsPolicy policy;
    private final StatusPages pages;
    private final Outbox outbox;
    private final Clock clock;
    private final String usualZone;

    Recording(
            Complaints complaints,
            ToldBefore toldBefore,
            IdempotentAnswers answers,
            TermsPolicy policy,
            StatusPages pages,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "complaints.intake.zone") String usualZone) {
        this.complaints = complaints;
        this.toldBefore = toldBefore;
        this.answers = answers;
        this.policy = policy;
        this.pages = pages;
        this.outbox = outbox;
        this.clock = clock;
        this.usualZone = usualZone;
    }

    /**
     * Records what is told, or answers again what was answered to the same request.
     *
     * @throws AlreadyTold where the customer told it before and nobody said what to do with it
     */
    @Transactional
    Answer record(RecordComplaint command, IfToldBefore ifToldBefore, Request request) {
        return answers.once(request, () -> {
            Complaint complaint = make(command);
            return existing(complaint, ifToldBefore)
                    .map(known -> join(known, complaint, request.caller()))
                    .orElseGet(() -> keep(complaint, request.caller()));
        });
    }

    private Complaint make(RecordComplaint command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Customer customer = command.customer().asCustomer(usualZone);
        Story story = command.asStory();
        return Complaint.told(customer, story, command.whatIsMissing(), policy, now);
    }

    private Optional<Complaint> existing(Complaint complaint, IfToldBefore ifToldBefore) {
        if (ifToldBefore == IfToldBefore.RECORD) {
            return Optional.empty();
        }
        Optional<Complaint> existing = toldBefore.find(complaint);
        if (existing.isPresent() && ifToldBefore == IfToldBefore.REFUSE) {
            throw new AlreadyTold(existing.get());
        }
        return existing;
    }

    private Answer.Body keep(Complaint complaint, String by) {
        complaints.add(complaint, by);
        outbox.tell(complaint.recorded(policy));
        return new Answer.Body(
                201, "/complaints/" + complaint.id(), RecordedComplaint.of(complaint, pages.of(complaint)));
    }

    private Answer.Body join(Complaint known, Complaint again, String by) {
        Contact contact = known.toldAgain(again.story(), again.recordedAt());
        complaints.join(known, contact, by);
        outbox.tell(known.join(contact));
        return new Answer.Body(200, null, RecordedComplaint.of(known, pages.of(known)));
    }
}
