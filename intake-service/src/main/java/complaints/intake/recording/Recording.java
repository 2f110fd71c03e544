package complaints.intake.recording;

import static java.util.stream.Collectors.toMap;

import complaints.events.Customer;
import complaints.intake.Answer;
import complaints.intake.Complaint;
import complaints.intake.Complaints;
import complaints.intake.Contact;
import complaints.intake.EarlierAnswers;
import complaints.intake.IdempotentAnswers;
import complaints.intake.Request;
import complaints.intake.TermsPolicy;
import complaints.messaging.Outbox;
import complaints.messaging.Trace;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Puts complaints on record, each once: {@link #make} what is told, then {@link #keep} and tell it. What arrives
 * together is kept together, because a commit costs the same for one complaint and for many.
 */
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

    /** Makes a complaint of what is told; nothing is on record yet. */
    Telling make(RecordComplaint command, IfToldBefore ifToldBefore, Request request) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        Customer customer = command.customer().asCustomer(usualZone);
        Complaint complaint = Complaint.told(customer, command.asStory(), command.whatIsMissing(), policy, now);
        Answer answer = answers.make(new Answer.Body(
                201, "/complaints/" + complaint.id(), RecordedComplaint.of(complaint, pages.of(complaint))));
        return new Telling(complaint, complaint.recorded(policy), answer, ifToldBefore, request, Trace.current());
    }

    /**
     * Puts on record what is told, or answers again what was answered to the same request. No two tellings may name
     * the same customer.
     *
     * @return what became of each, in the same order
     */
    @Transactional
    List<Outcome> keep(List<Telling> tellings) {
        EarlierAnswers earlier =
                answers.earlier(tellings.stream().map(Telling::request).toList());
        Map<Telling, Complaint> known = toldBefore.find(tellings);
        List<Outcome> outcomes = tellings.stream()
                .map(each -> Outcome.of(
                        each, () -> earlier.to(each.request()).orElseGet(() -> answer(each, known.get(each)))))
                .toList();
        complaints.add(outcomes.stream()
                .filter(Outcome::recorded)
                .map(Outcome::telling)
                .collect(toMap(Telling::complaint, each -> each.request().caller())));
        answers.keep(
                outcomes.stream().filter(Outcome::isNew).map(Outcome::answered).toList());
        return outcomes;
    }

    private Answer answer(Telling telling, Complaint known) {
        Trace.begin(telling.trace());
        if (known != null) {
            return again(telling, known);
        }
        outbox.tell(telling.recorded());
        return telling.answer();
    }

    private Answer again(Telling telling, Complaint known) {
        if (telling.ifToldBefore() == IfToldBefore.REFUSE) {
            throw new AlreadyTold(known);
        }
        Contact contact =
                known.toldAgain(telling.complaint().story(), telling.complaint().recordedAt());
        complaints.join(known, contact, telling.request().caller());
        outbox.tell(known.join(contact));
        return answers.make(new Answer.Body(200, null, RecordedComplaint.of(known, pages.of(known))));
    }
}
