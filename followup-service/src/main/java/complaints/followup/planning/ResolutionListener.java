package complaints.followup.planning;

import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.CustomerStatementRecorded;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.Topic;
import complaints.events.Topics;
import complaints.followup.FactNotes;
import complaints.messaging.Heard;
import complaints.messaging.Hears;
import complaints.messaging.Inbox;
import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;

/** Learns from resolution that a case is closed, or open again. */
@ApplicationScoped
public class ResolutionListener implements Hears<ResolutionFact>, ResolutionFact.Reader {

    private final Inbox inbox;
    private final Planning planning;
    private final FactNotes notes;

    ResolutionListener(Inbox inbox, Planning planning, FactNotes notes) {
        this.inbox = inbox;
        this.planning = planning;
        this.notes = notes;
    }

    @Incoming("resolution")
    @Blocking
    public void take(ConsumerRecords<String, byte[]> records) {
        inbox.take(records, this);
    }

    @Override
    public Topic<ResolutionFact> topic() {
        return Topics.RESOLUTION;
    }

    @Override
    public void hear(List<Heard<ResolutionFact>> batch) {
        Heard.each(batch, fact -> {
            fact.tell(this);
            notes.note(fact);
        });
    }

    @Override
    public void on(ComplaintClosed fact) {
        planning.closed(fact);
    }

    @Override
    public void on(ComplaintReopened fact) {
        planning.reopened(fact);
    }

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(OwnerAssigned fact) {}

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(HandoffOffered fact) {}

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(HandoffRefused fact) {}

    /** No check depends on it: the closing names the owner. */
    @Override
    public void on(OwnerChanged fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseMade fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseRenegotiated fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseKept fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(PromiseBroken fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(TeamStatementRecorded fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(CustomerStatementRecorded fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(QuestionAdded fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(InformationRequested fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(DecisionMade fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(SolutionAgreed fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(SolutionDisputed fact) {}

    /** No check depends on it: before a closing there is nothing to follow up. */
    @Override
    public void on(ItemDone fact) {}
}
