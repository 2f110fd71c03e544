package complaints.notification;

import complaints.events.Fact;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.RunningClock;
import complaints.events.SolutionItem;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A complaint as far as this service has heard of it. Nothing is stored beside the facts: whatever a notice or page says
 * is read from them here.
 *
 * @param statusLink what the link to its page speaks for
 * @param facts in the order they were heard; between topics that is no order of time
 */
public record Complaint(UUID id, UUID statusLink, List<HeardFact> facts) {

    /** Whether intake's record has been heard. Before that nothing can be told to anybody. */
    public boolean isRecorded() {
        return last(ComplaintRecorded.class).isPresent();
    }

    /** @throws IllegalStateException before the record was heard */
    public ComplaintRecorded recorded() {
        return last(ComplaintRecorded.class).orElseThrow(() -> new IllegalStateException("not recorded yet: " + id));
    }

    /** When intake's record was taken in here; after an outage that may be long after it was made. */
    public Instant recordHeardAt() {
        return facts.stream()
                .filter(heard -> heard.fact() instanceof ComplaintRecorded)
                .map(HeardFact::heardAt)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("not recorded yet: " + id));
    }

    public Optional<Person> owner() {
        return facts.stream()
                .map(heard -> owner(heard.fact()))
                .flatMap(Optional::stream)
                .reduce((former, latter) -> latter);
    }

    /** All questions, also those found later, by number. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>(recorded().questions());
        all(QuestionAdded.class).forEach(added -> questions.add(added.question()));
        questions.sort(Comparator.comparingInt(Question::number));
        return questions;
    }

    public Promises promises() {
        return Promises.of(facts);
    }

    /**
     * The date of the answer as last told: resolution's promise where there is one, else the date told at intake. What
     * intake tells of a completed complaint counts from then on, also before resolution has moved its promise there.
     */
    public Instant answerBy() {
        Optional<ComplaintCompleted> completed = last(ComplaintCompleted.class);
        return completed
                .filter(fact -> answersPromised().noneMatch(at -> !at.isBefore(fact.at())))
                .map(ComplaintCompleted::answerBy)
                .or(() -> promises().openDue(PromiseKind.ANSWER))
                .or(() -> completed.map(ComplaintCompleted::answerBy))
                .orElseGet(() -> recorded().answerBy());
    }

    /**
     * The date of the new answer that a refused solution or a reopening promised, as it stands today; empty until that
     * promise is heard, which resolution tells next.
     */
    public Optional<Instant> answerPromisedAfter(Fact fact) {
        return facts.stream()
                .map(HeardFact::fact)
                .dropWhile(heard -> heard != fact)
                .filter(heard -> heard instanceof PromiseMade made && made.kind() == PromiseKind.ANSWER)
                .map(made -> promises().due(((PromiseMade) made).promiseId()))
                .findFirst();
    }

    /** Whether a new date of the answer is the one that the customer was told when he completed the complaint. */
    public boolean completedUntil(PromiseRenegotiated fact) {
        return fact.kind() == PromiseKind.ANSWER
                && facts.stream()
                        .anyMatch(heard -> heard.fact() instanceof ComplaintCompleted completed
                                && completed.answerBy().equals(fact.due()));
    }

    /** Whether an answer is still to come: before the decision, and again after a refusal or a reopening that promised one. */
    public boolean awaitsAnswer() {
        boolean awaits = true;
        for (HeardFact heard : facts) {
            if (heard.fact() instanceof DecisionMade || heard.fact() instanceof ComplaintClosed) {
                awaits = false;
            } else if (heard.fact() instanceof ComplaintReopened || heard.fact() instanceof SolutionDisputed) {
                awaits = promises().openDue(PromiseKind.ANSWER).isPresent();
            }
        }
        return awaits;
    }

    /** Whether it has ended, and has not begun again. */
    public boolean isClosed() {
        return facts.stream()
                .map(HeardFact::fact)
                .filter(fact -> fact instanceof ComplaintClosed || fact instanceof ComplaintReopened)
                .reduce((former, latter) -> latter)
                .filter(ComplaintClosed.class::isInstance)
                .isPresent();
    }

    /** What the last decision offered and nobody has said to be done. */
    public List<SolutionItem> openItems() {
        List<SolutionItem> open = new ArrayList<>();
        for (HeardFact heard : facts) {
            if (heard.fact() instanceof DecisionMade decision) {
                open = new ArrayList<>(decision.items());
            } else if (heard.fact() instanceof ItemDone done) {
                open.removeIf(item -> item.number() == done.item());
            }
        }
        return open;
    }

    /** The legal terms that run, as last computed. */
    public List<RunningClock> clocks() {
        return last(ComplaintCompleted.class).map(ComplaintCompleted::clocks).orElseGet(() -> recorded()
                .clocks());
    }

    public String name() {
        return recorded().customer().name();
    }

    /** Where to write to; empty where the customer gave no e-mail. */
    public Optional<String> email() {
        return Optional.ofNullable(recorded().customer().email()).filter(email -> !email.isBlank());
    }

    /** The zone in which dates are told. */
    public ZoneId zone() {
        String zone = recorded().customer().zone();
        return ZoneId.of(zone == null || zone.isBlank() ? "Europe/Madrid" : zone);
    }

    public <F extends Fact> Optional<F> last(Class<F> type) {
        List<F> all = all(type);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
    }

    public <F extends Fact> List<F> all(Class<F> type) {
        return facts.stream()
                .map(HeardFact::fact)
                .filter(type::isInstance)
                .map(type::cast)
                .toList();
    }

    private Stream<Instant> answersPromised() {
        return Stream.concat(
                all(PromiseMade.class).stream()
                        .filter(made -> made.kind() == PromiseKind.ANSWER)
                        .map(PromiseMade::at),
                all(PromiseRenegotiated.class).stream()
                        .filter(moved -> moved.kind() == PromiseKind.ANSWER)
                        .map(PromiseRenegotiated::at));
    }

    private static Optional<Person> owner(Fact fact) {
        if (fact instanceof OwnerAssigned assigned) {
            return Optional.ofNullable(assigned.owner());
        }
        return fact instanceof OwnerChanged changed ? Optional.ofNullable(changed.to()) : Optional.empty();
    }
}
