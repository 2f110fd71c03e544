package complaints.intake.progress;

import complaints.events.Fact;
import complaints.events.Person;
import complaints.events.PromiseKind;
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
import complaints.intake.progress.ProgressRows.CaseRow;
import complaints.intake.progress.ProgressRows.EndRow;
import complaints.intake.progress.ProgressRows.HappeningRow;
import complaints.intake.progress.ProgressRows.PromiseRow;
import complaints.messaging.Heard;
import java.time.Instant;
import java.util.UUID;

/** Reads one fact of resolution into rows. */
record ResolutionReading(UUID event, ProgressRows rows) implements ResolutionFact.Reader {

    static void read(Heard<ResolutionFact> heard, ProgressRows rows) {
        heard.fact().tell(new ResolutionReading(heard.envelope().id(), rows));
    }

    @Override
    public void on(OwnerAssigned fact) {
        owner(fact, fact.owner(), "OPEN");
        happened(fact, fact.owner(), fact.reason());
    }

    @Override
    public void on(HandoffOffered fact) {
        happened(fact, fact.to(), fact.reason());
    }

    @Override
    public void on(HandoffRefused fact) {
        happened(fact, fact.by(), fact.reason());
    }

    @Override
    public void on(OwnerChanged fact) {
        owner(fact, fact.to(), null);
        happened(fact, fact.to(), fact.reason());
    }

    @Override
    public void on(PromiseMade fact) {
        rows.promises()
                .add(new PromiseRow(
                        fact.promiseId(),
                        fact.complaintId(),
                        kind(fact.kind()),
                        fact.due(),
                        "MADE",
                        fact.rule(),
                        fact.item(),
                        null,
                        fact.at()));
    }

    @Override
    public void on(PromiseRenegotiated fact) {
        promise(fact, fact.promiseId(), fact.kind(), fact.due(), "RENEGOTIATED", fact.reason());
        happened(fact, null, fact.reason());
    }

    @Override
    public void on(PromiseKept fact) {
        promise(fact, fact.promiseId(), fact.kind(), fact.due(), "KEPT", null);
    }

    @Override
    public void on(PromiseBroken fact) {
        promise(fact, fact.promiseId(), fact.kind(), fact.due(), "BROKEN", null);
        happened(fact, null, kind(fact.kind()));
    }

    @Override
    public void on(TeamStatementRecorded fact) {
        happened(fact, fact.by(), fact.text());
    }

    @Override
    public void on(CustomerStatementRecorded fact) {
        status(fact, "OPEN");
        happened(fact, null, fact.text());
    }

    @Override
    public void on(QuestionAdded fact) {
        happened(fact, null, fact.question().text());
    }

    @Override
    public void on(InformationRequested fact) {
        status(fact, "AWAITING_CUSTOMER");
        happened(fact, fact.by(), fact.text());
    }

    @Override
    public void on(DecisionMade fact) {
        String decision = ProgressProjection.json(new Decision(fact.findings(), fact.items()));
        rows.cases().add(new CaseRow(fact.complaintId(), "ANSWERED", null, null, null, decision, null));
        happened(fact, fact.by(), null);
    }

    @Override
    public void on(SolutionAgreed fact) {
        status(fact, "AGREED");
        happened(fact, null, fact.note());
    }

    @Override
    public void on(SolutionDisputed fact) {
        status(fact, "DISPUTED");
        happened(fact, null, fact.note());
    }

    @Override
    public void on(ItemDone fact) {
        happened(fact, null, fact.what());
    }

    @Override
    public void on(ComplaintClosed fact) {
        String outcome = fact.outcome() == null ? null : fact.outcome().name();
        rows.cases().add(new CaseRow(fact.complaintId(), "CLOSED", null, null, null, null, outcome));
        rows.ends().add(new EndRow(fact.complaintId(), true, fact.at()));
        happened(fact, fact.owner(), fact.rootCause());
    }

    @Override
    public void on(ComplaintReopened fact) {
        status(fact, "OPEN");
        rows.ends().add(new EndRow(fact.complaintId(), false, fact.at()));
        happened(fact, fact.owner(), fact.reason());
    }

    private void owner(Fact fact, Person owner, String status) {
        rows.cases().add(new CaseRow(fact.complaintId(), status, owner.id(), owner.name(), fact.at(), null, null));
    }

    private void status(Fact fact, String status) {
        rows.cases().add(CaseRow.status(fact.complaintId(), status));
    }

    private void promise(Fact fact, UUID id, PromiseKind kind, Instant due, String state, String reason) {
        rows.promises()
                .add(new PromiseRow(id, fact.complaintId(), kind(kind), due, state, null, null, reason, fact.at()));
    }

    private void happened(Fact fact, Person who, String text) {
        rows.happenings()
                .add(new HappeningRow(
                        event,
                        fact.complaintId(),
                        fact.at(),
                        Topic.wireName(fact.getClass()),
                        who == null ? null : who.name(),
                        text));
    }

    private static String kind(PromiseKind kind) {
        return kind == null ? "OTHER" : kind.name();
    }
}
