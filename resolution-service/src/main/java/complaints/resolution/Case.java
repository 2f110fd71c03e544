package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.FIRST_CONTACT;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.Channel;
import complaints.events.CorrectiveAction;
import complaints.events.Customer;
import complaints.events.Fact;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Person;
import complaints.events.Question;
import complaints.events.ResolutionFact;
import complaints.events.SolutionItem;
import complaints.resolution.Statement.Side;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A complaint as resolution works it: one owner, dates told to the customer, both versions, a decision that answers
 * every question, a solution agreed and done, an end. The moves of its status stand in {@link Move}; each command here
 * leads to the part that knows its rules and leaves no open case without a date ahead.
 *
 * <p>A refused command changes nothing. What a command causes is told by {@link #takeUntold}, in order. Whoever changes
 * a case holds it locked, see {@link Cases}.
 */
public final class Case {

    private final CaseCore core;
    private final Handovers handovers;
    private final Versions versions;
    private final Waiting waiting;
    private final DatesTold dates;
    private final Decisions decisions;
    private final Settlement settlement;
    private final Endings endings;
    private final ConductRecords conduct;
    private final NoSilence noSilence;
    private long version;
    private String lastHash;
    private Instant lastAct;
    private Burden keptBurden;

    Case(ComplaintRecorded story, CaseTerms terms, CaseState state) {
        core = new CaseCore(story, terms, state);
        handovers = new Handovers(core, new Handoffs(state.handoffs()));
        versions = new Versions(core);
        waiting = new Waiting(core);
        dates = new DatesTold(core);
        decisions = new Decisions(core, versions, waiting);
        settlement = new Settlement(core, versions, dates);
        endings = new Endings(core, handovers, settlement);
        conduct = new ConductRecords(core);
        noSilence = new NoSilence(core);
        version = state.version();
        lastHash = state.lastHash();
        lastAct = state.lastAct();
        keptBurden = version == 0 ? null : burden();
    }

    /** A complaint becomes a case with its first owner and the date its customer was told. */
    public static Case open(ComplaintRecorded story, Assignment assignment, CaseTerms terms, Act act) {
        Case opened = new Case(story, terms, CaseState.fresh(new Ownership(assignment.owner(), act.at())));
        opened.core.work.questions.addAll(story.questions());
        opened.core.journal.hear(act, story);
        opened.handovers.assign(act, assignment);
        opened.dates.open(act, opened.urgent());
        opened.settle(act);
        return opened;
    }

    /** The customer came back: what we waited for may be here. */
    public void join(Act act, ContactJoined fact) {
        core.journal.hear(act, fact);
        core.work.contacts.add(new Contact(fact.at(), fact.channel(), fact.reason(), fact.text()));
        waiting.hearCustomer(act);
        settle(act);
    }

    /** The customer takes the complaint back; a case that is closed stays as it is. */
    public void withdraw(Act act, ComplaintWithdrawn fact) {
        core.journal.hear(act, fact);
        core.work.withdrawn = true;
        if (core.may(Move.WITHDRAW)) {
            waiting.end(act);
            endings.withdraw(act);
        }
        settle(act);
    }

    /** Intake asked the customer for what is missing. */
    public void awaitCompletion(Act act, CompletionRequested fact) {
        core.journal.hear(act, fact);
        waiting.await(act, fact.missing(), fact.until());
        settle(act);
    }

    /** What was missing is there: new clocks, a new date. */
    public void complete(Act act, ComplaintCompleted fact) {
        core.journal.hear(act, fact);
        waiting.hearCustomer(act);
        dates.recount(act, fact.clocks(), fact.answerBy());
        settle(act);
    }

    /** A check after closing says that it did not hold. Only the closing it asked about is reopened, and once. */
    public void hear(Act act, DissatisfactionRaised fact) {
        core.journal.hear(act, fact);
        if (core.closed() && fact.closing() == endings.count() && !core.work.withdrawn) {
            String said = fact.comment() == null ? "" : " " + fact.comment();
            reopen(act, core.reason(fact.fulfilled() ? "dissatisfied" : "notFulfilled") + said);
        }
        settle(act);
    }

    /** Something that belongs in the file and changes nothing. */
    public void note(Act act, Fact fact) {
        core.journal.hear(act, fact);
    }

    /** A notice did not reach the customer: its content is told by a call, one call for all of them. */
    public void callInstead(Act act, Fact lostNotice) {
        core.journal.hear(act, lostNotice);
        dates.callBack(act);
        settle(act);
    }

    /** Asks somebody to take over; the owner stays until they accept. A closed case has an owner too: it may reopen. */
    public Handoff offer(Act act, Handler to, String reason) {
        Handoff offered = handovers.offer(act, to, reason);
        settle(act);
        return offered;
    }

    /** The owner is away: whoever stands in is asked, or the duty supervisor. Nothing where that is nobody else. */
    public void cover(Act act, Roster roster) {
        if (handovers.cover(act, roster)) {
            settle(act);
        }
    }

    /** The one asked takes over: from now on they alone answer for the case. */
    public void accept(Act act, UUID handoffId, boolean supervisor) {
        handovers.accept(act, handoffId, supervisor);
        settle(act);
    }

    /** The one asked says no: the owner stays. */
    public void refuse(Act act, UUID handoffId, boolean supervisor, String reason) {
        handovers.refuse(act, handoffId, supervisor, reason);
        settle(act);
    }

    /** One side's version, or its reply. The customer's story is the first of his. */
    public void state(Act act, Side side, String text, Channel by) {
        versions.state(act, side, text, by);
        settle(act);
    }

    /** Asks those who were there for their version; once its term has passed in silence, it is decided without. */
    public void requestVersion(Act act, String to, Channel through, String text) {
        versions.request(act, to, through, text);
        settle(act);
    }

    /** One more question found in what the customer says. */
    public Question ask(Act act, String text) {
        Question asked = versions.ask(act, text);
        settle(act);
        return asked;
    }

    /** Asks the customer something; our own dates wait for the reply, legal clocks do not. */
    public void request(Act act, String text) {
        waiting.ask(act, text);
        core.promises.fulfil(act, UPDATE, FIRST_CONTACT);
        settle(act);
    }

    /**
     * A new date for a promise that has not passed.
     *
     * @param beyond the legal clock the new date passes, named by who does it; null for none
     */
    public void renegotiate(Act act, UUID promiseId, Instant due, String reason, String beyond) {
        dates.renegotiate(act, promiseId, due, reason, beyond);
        settle(act);
    }

    /** What was promised was done, as who did it says; for promises no other act keeps. */
    public void keep(Act act, UUID promiseId, String note) {
        dates.keep(act, promiseId, note);
        settle(act);
    }

    /** Answers every question and offers a solution; above the limit it waits for a second person. */
    public void decide(Act act, Proposal proposal, DecisionPolicy policy) {
        decisions.decide(act, proposal, policy);
        settle(act);
    }

    /** The second person says yes to what the first proposed. */
    public void approve(Act act, DecisionPolicy policy) {
        decisions.approve(act, policy);
        settle(act);
    }

    /** The customer accepts, or refuses: then the owner looks at it again, by a new date. */
    public void agree(Act act, boolean accepted, Channel by, String note) {
        settlement.agree(act, accepted, by, note);
        settle(act);
    }

    /** One item of the agreed solution is done. */
    public void done(Act act, int number) {
        settlement.done(act, number);
        settle(act);
    }

    /** Ends the case: everything agreed is done, cause and cure are named. */
    public void close(Act act, String rootCause, CorrectiveAction action) {
        endings.close(act, rootCause, action);
        settle(act);
    }

    /** Opens a closed case again: the same owner, all it knew, a new date. Not what the customer took back. */
    public void reopen(Act act, String reason) {
        if (core.work.withdrawn) {
            throw CaseRefused.withdrawn();
        }
        core.move(Move.REOPEN);
        versions.beginRound();
        decisions.archive();
        endings.reopen(act, reason);
        dates.make(act, ANSWER, core.terms.reopened());
        settle(act);
    }

    /** Documents what cannot be borne; it counts once a second person has read it. */
    public void documentConduct(Act act, String fact, String evidence, String warning, Channel channel) {
        conduct.document(act, fact, evidence, warning, channel);
        settle(act);
    }

    /** The second reader agrees: the channel is limited for a time. Dates, notices and the claim stay as they are. */
    public void confirmConduct(Act act, int number) {
        conduct.confirm(act, number);
        settle(act);
    }

    /** Lets what was due by now happen: offers return, waits end, promises are updated, warned about or broken. */
    public void timePasses(Act act) {
        handovers.returnUnanswered(act);
        waiting.hearNothing(act);
        endings.lapse(act);
        noSilence.watch(act);
        settle(act);
    }

    /** When {@link #timePasses} has something to do next; empty where nothing is ahead. */
    public Optional<Instant> wakeAt() {
        return new Wakening(
                        core.terms,
                        status(),
                        core.promises.open(),
                        handovers.all().open(),
                        waiting.open(),
                        core.work.decision)
                .next();
    }

    private void settle(Act act) {
        if (act.byTheTeam()) {
            lastAct = act.at();
        }
        noSilence.settle(act);
    }

    /** The complaint's own id. */
    public UUID id() {
        return core.id();
    }

    /** The complaint as intake told it. */
    public ComplaintRecorded story() {
        return core.story;
    }

    /** Who complains. */
    public Customer customer() {
        return core.story.customer();
    }

    /** Where the customer's days begin and end. */
    public ZoneId zone() {
        return core.zone();
    }

    /** Whether the customer is upset or vulnerable. */
    public boolean urgent() {
        return core.story.upset() || core.story.vulnerable();
    }

    public CaseStatus status() {
        return core.status();
    }

    /** Rises by one with every change that is kept. */
    public long version() {
        return version;
    }

    public Person owner() {
        return core.owner();
    }

    public List<Promise> promises() {
        return core.promises.all();
    }

    /** The earliest date not yet kept; empty where none is open. */
    public Optional<Instant> nextDue() {
        return core.promises.nextDue();
    }

    public List<Question> questions() {
        return List.copyOf(core.work.questions);
    }

    /** Both versions in the order they came; the first is the customer's story. */
    public List<Statement> statements() {
        return versions.all();
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(core.work.decision);
    }

    /** A decision that waits for a second person. */
    public Optional<PendingDecision> pendingDecision() {
        return Optional.ofNullable(core.work.pending);
    }

    /** What was agreed and is not done; nothing is owed before the customer agreed. */
    public List<SolutionItem> openItems() {
        return settlement.openItems();
    }

    /** The facts caused since they were last taken, in order. */
    public List<ResolutionFact> takeUntold() {
        return core.journal.takeUntold();
    }

    Instant lastAct() {
        return lastAct;
    }

    CaseWork work() {
        return core.work;
    }

    Journal journal() {
        return core.journal;
    }

    PromiseLedger ledger() {
        return core.promises;
    }

    Handovers handovers() {
        return handovers;
    }

    /** Whom it burdens now; null where it is closed. */
    Burden burden() {
        return core.closed() ? null : new Burden(owner().id(), urgent());
    }

    /** Whom it burdened when it was last kept; null where it was closed or is new. */
    Burden keptBurden() {
        return keptBurden;
    }

    String lastHash() {
        return lastHash;
    }

    /** All of it has been written, the last entry with this hash. */
    void kept(String hash) {
        lastHash = hash;
        version++;
        keptBurden = burden();
    }
}
