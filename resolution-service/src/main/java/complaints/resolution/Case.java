package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.CALL_BACK;
import static complaints.events.PromiseKind.COMPLETION;
import static complaints.events.PromiseKind.FIRST_CONTACT;
import static complaints.events.PromiseKind.ITEM;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.Channel;
import complaints.events.CorrectiveAction;
import complaints.events.Customer;
import complaints.events.Fact;
import complaints.events.Finding;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.Question;
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
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.RunningClock;
import complaints.events.SolutionItem;
import complaints.messaging.Ids;
import complaints.resolution.Statement.Side;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A complaint as resolution works it: one owner, dates told to the customer, both versions, a decision that answers
 * every question, a solution agreed and done, an end.
 *
 * <p>A refused command changes nothing. What a command causes is told by {@link #takeUntold}, in order. Whoever changes
 * a case holds it locked, see {@link Cases}.
 */
public final class Case {

    private static final String ABSENCE = "the owner is away";

    private final ComplaintRecorded story;
    private final CaseTerms terms;
    private final Journal journal;
    private final PromiseLedger promises;
    private final Handoffs handoffs;
    private final CaseWork work;
    private long version;
    private String lastHash;
    private CaseStatus status;
    private Ownership ownership;
    private Ownership newOwnership;
    private Instant lastAct;

    Case(ComplaintRecorded story, CaseTerms terms, CaseState state) {
        this.story = story;
        this.terms = terms;
        this.journal = new Journal(state.entries());
        this.promises = new PromiseLedger(story.complaintId(), state.promises(), journal);
        this.handoffs = new Handoffs(state.handoffs());
        this.work = state.work();
        this.version = state.version();
        this.lastHash = state.lastHash();
        this.status = state.status();
        this.ownership = state.ownership();
        this.lastAct = state.lastAct();
    }

    /** A complaint becomes a case with its first owner and the date its customer was told. */
    public static Case open(ComplaintRecorded story, Assignment assignment, CaseTerms terms, Act act) {
        Case opened = new Case(story, terms, CaseState.fresh(new Ownership(assignment.owner(), act.at())));
        opened.work.questions.addAll(story.questions());
        opened.work.clocks.addAll(story.clocks());
        opened.newOwnership = opened.ownership;
        opened.journal.hear(act, story);
        opened.tell(act, new OwnerAssigned(opened.id(), act.at(), assignment.owner(), assignment.reason()));
        opened.promiseAnswer(act, story.answerBy());
        if (opened.urgent()) {
            opened.promises.make(act, CALL_BACK, terms.end(terms.callBack(), act.at()), null, null);
        }
        opened.settle(act);
        return opened;
    }

    /** The customer came back: what we waited for may be here. */
    public void join(Act act, ContactJoined fact) {
        journal.hear(act, fact);
        work.contacts.add(new Contact(fact.at(), fact.channel(), fact.reason(), fact.text()));
        hearCustomer(act);
        settle(act);
    }

    /** The customer takes the complaint back; a case that is closed stays as it is. */
    public void withdraw(Act act, ComplaintWithdrawn fact) {
        journal.hear(act, fact);
        if (Move.WITHDRAW.isPossibleFrom(status)) {
            promises.cancelAll(act);
            endRequest(act);
            end(act, Move.WITHDRAW, Outcome.WITHDRAWN, RootCause.UNDETERMINED.name(), null);
        }
        settle(act);
    }

    /** Intake asked the customer for what is missing. */
    public void awaitCompletion(Act act, CompletionRequested fact) {
        journal.hear(act, fact);
        if (Move.ASK_CUSTOMER.isPossibleFrom(status)) {
            waitForCustomer(act, Ids.next(), String.join("; ", fact.missing()), fact.until());
        }
        settle(act);
    }

    /** What was missing is there: new clocks, a new date. */
    public void complete(Act act, ComplaintCompleted fact) {
        journal.hear(act, fact);
        hearCustomer(act);
        work.clocks.clear();
        work.clocks.addAll(fact.clocks());
        promises.open(ANSWER).stream()
                .filter(each -> !act.at().isAfter(each.due()) && fact.answerBy().isAfter(act.at()))
                .findFirst()
                .ifPresentOrElse(
                        each -> promises.renegotiate(act, each, fact.answerBy(), reason("completed")),
                        () -> promiseAnswer(act, fact.answerBy()));
        settle(act);
    }

    /** A check after closing says that it did not hold. Only the closing it asked about is reopened, and once. */
    public void hear(Act act, DissatisfactionRaised fact) {
        journal.hear(act, fact);
        if (status == CaseStatus.CLOSED && fact.closing() == closings()) {
            String said = fact.comment() == null ? "" : " " + fact.comment();
            reopen(act, reason(fact.fulfilled() ? "dissatisfied" : "notFulfilled") + said);
        }
        settle(act);
    }

    /** Something that belongs in the file and changes nothing. */
    public void note(Act act, Fact fact) {
        journal.hear(act, fact);
    }

    /** A notice did not reach the customer: its content is told by a call, one call for all of them. */
    public void callInstead(Act act, Fact lostNotice) {
        journal.hear(act, lostNotice);
        if (promises.open(CALL_BACK).isEmpty()) {
            promises.make(act, CALL_BACK, terms.end(terms.callBack(), act.at()), null, null);
        }
        settle(act);
    }

    /** Asks somebody to take over; the owner stays until they accept. A closed case has an owner too: it may reopen. */
    public Handoff offer(Act act, Handler to, String reason) {
        if (to.id().equals(owner().id())) {
            throw HandoffRefusal.toOwner(owner());
        }
        if (to.absent(act.at())) {
            throw HandoffRefusal.absent(to.id(), to.absentUntil());
        }
        Handoff handoff = new Handoff(
                Ids.next(),
                owner(),
                to.person(),
                reason,
                act.at(),
                terms.end(terms.offer(), act.at()),
                Handoff.State.OFFERED,
                null);
        handoffs.offer(handoff);
        tell(act, new HandoffOffered(id(), act.at(), handoff.id(), handoff.from(), handoff.to(), reason));
        settle(act);
        return handoff;
    }

    /** The owner is away: whoever stands in is asked, or the duty supervisor. Nothing where that is nobody else. */
    public void cover(Act act, Roster roster) {
        if (status != CaseStatus.CLOSED && handoffs.open().isEmpty()) {
            roster.standInFor(owner().id()).ifPresent(handler -> offer(act, handler, ABSENCE));
        }
    }

    /** The one asked takes over: from now on they alone answer for the case. */
    public void accept(Act act, UUID handoffId, boolean supervisor) {
        Handoff handoff = handoffs.answerable(handoffId, act.by(), supervisor);
        handoffs.put(handoff.ended(Handoff.State.ACCEPTED, act.at()));
        ownership = ownership.passedTo(handoff.to(), act.at());
        newOwnership = ownership;
        tell(act, new OwnerChanged(id(), act.at(), handoffId, handoff.from(), handoff.to(), handoff.reason()));
        settle(act);
    }

    /** The one asked says no: the owner stays. */
    public void refuse(Act act, UUID handoffId, boolean supervisor, String reason) {
        Handoff handoff = handoffs.answerable(handoffId, act.by(), supervisor);
        handoffs.put(handoff.ended(Handoff.State.REFUSED, act.at()));
        tell(act, new HandoffRefused(id(), act.at(), handoffId, handoff.to(), reason));
        settle(act);
    }

    /** One side's version, or its reply. The customer's story is the first of his. */
    public void state(Act act, Side side, String text, Channel by) {
        mustBeUndecided("A statement");
        mustHaveTheFloor(side);
        work.statements.add(
                new Statement(side, text, side == Side.TEAM ? act.by().id() : "customer", act.at()));
        tell(
                act,
                side == Side.TEAM
                        ? new TeamStatementRecorded(id(), act.at(), text, act.by())
                        : new CustomerStatementRecorded(id(), act.at(), text, by));
        settle(act);
    }

    /** One more question found in what the customer says. */
    public Question ask(Act act, String text) {
        mustBeUndecided("A further question");
        int number = work.questions.stream().mapToInt(Question::number).max().orElse(0) + 1;
        Question question = new Question(number, text);
        work.questions.add(question);
        tell(act, new QuestionAdded(id(), act.at(), question));
        settle(act);
        return question;
    }

    /** Asks the customer something; our own dates wait for the reply, legal clocks do not. */
    public void request(Act act, String text) {
        UUID requestId = Ids.next();
        waitForCustomer(act, requestId, text, terms.end(terms.reply(), act.at()));
        tell(act, new InformationRequested(id(), act.at(), requestId, text, act.by()));
        promises.fulfil(act, UPDATE, FIRST_CONTACT);
        settle(act);
    }

    /**
     * A new date for a promise that has not passed.
     *
     * @param beyond the legal clock the new date passes, named by who does it; null for none
     */
    public void renegotiate(Act act, UUID promiseId, Instant due, String reason, String beyond) {
        Promise promise = promises.find(promiseId);
        promises.mustBeOpen(act, promise);
        passedClock(promise, due).filter(clock -> !clock.rule().equals(beyond)).ifPresent(clock -> {
            throw PromiseRefused.beyond(clock.rule(), clock.due());
        });
        promises.renegotiate(act, promise, due, reason);
        promises.put(promises.find(promiseId).updated(null));
        if (promise.kind() != UPDATE) {
            promises.fulfil(act, UPDATE);
        }
        settle(act);
    }

    /** What was promised was done, as who did it says; for promises no other act keeps. */
    public void keep(Act act, UUID promiseId, String note) {
        Promise promise = promises.find(promiseId);
        promises.mustBeOpen(act, promise);
        if (promise.kind() == ANSWER || promise.kind() == ITEM || promise.kind() == COMPLETION) {
            throw PromiseRefused.keptOtherwise(promise.kind());
        }
        journal.note(act, "promise.fulfilled", new FulfilmentNote(promiseId, note));
        promises.fulfil(act, promise);
        promises.fulfil(act, UPDATE, FIRST_CONTACT);
        settle(act);
    }

    /** Answers every question and offers a solution; above the limit it waits for a second person. */
    public void decide(Act act, Proposal proposal, DecisionPolicy policy) {
        check(act, proposal, policy);
        if (policy.needsSecondPerson(proposal.items())) {
            work.pending = new PendingDecision(act.by(), act.at(), proposal);
            journal.note(act, "decision.proposed", work.pending);
            settle(act);
        } else {
            decideNow(act, act.by(), proposal, policy);
        }
    }

    /** The second person says yes to what the first proposed. */
    public void approve(Act act, DecisionPolicy policy) {
        PendingDecision pending = pendingDecision().orElseThrow(ApprovalRefused::nothingPending);
        if (pending.by().id().equals(act.by().id())) {
            throw ApprovalRefused.samePerson(act.by().id());
        }
        check(act, pending.proposal(), policy);
        journal.note(act, "decision.approved", pending);
        decideNow(act, pending.by(), pending.proposal(), policy);
    }

    private void check(Act act, Proposal proposal, DecisionPolicy policy) {
        Move.DECIDE.from(status);
        if (work.statements.stream().noneMatch(each -> each.side() == Side.TEAM)) {
            throw CaseRefused.teamVersionMissing();
        }
        DecisionIncomplete.check(work.questions, proposal.findings());
        policy.checkClauses(proposal.findings(), factsOn(proposal));
        MoneyRefused.check(proposal.items());
        GoodwillRefused.check(proposal);
        mustLieAhead(act, proposal.items());
    }

    private void decideNow(Act act, Person by, Proposal proposal, DecisionPolicy policy) {
        status = Move.DECIDE.from(status);
        List<Finding> ordered = proposal.findings().stream()
                .sorted(Comparator.comparingInt(Finding::question))
                .toList();
        List<Finding> findings = policy.complete(ordered, customer().language());
        Instant agreeUntil = terms.end(terms.agreement(), act.at());
        endRequest(act);
        archiveDecision();
        work.decision = new Decision(
                by, act.at(), findings, proposal.items(), proposal.goodwill(), factsOn(proposal), agreeUntil);
        tell(act, new DecisionMade(id(), act.at(), by, findings, proposal.items()));
        promises.fulfil(act, ANSWER, UPDATE, FIRST_CONTACT);
        settle(act);
    }

    private LocalDate factsOn(Proposal proposal) {
        return proposal.factsOn() != null
                ? proposal.factsOn()
                : story.at().atZone(zone()).toLocalDate();
    }

    /** The customer accepts, or refuses: then the owner looks at it again, by a new date. */
    public void agree(Act act, boolean accepted, Channel by, String note) {
        status = (accepted ? Move.AGREE : Move.DISPUTE).from(status);
        work.agreement = new Agreement(accepted, by, note, act.at());
        tell(
                act,
                accepted
                        ? new SolutionAgreed(id(), act.at(), by, note)
                        : new SolutionDisputed(id(), act.at(), by, note));
        promises.fulfil(act, UPDATE);
        if (by == Channel.PHONE || by == Channel.IN_PERSON) {
            promises.fulfil(act, CALL_BACK);
        }
        if (accepted) {
            work.decision.items().forEach(item -> promises.make(act, ITEM, itemDue(act, item), null, item.number()));
        } else {
            work.roundBegan = work.statements.size();
            promises.make(act, ANSWER, terms.end(terms.disputed(), act.at()), null, null);
        }
        settle(act);
    }

    /** One item of the agreed solution is done. */
    public void done(Act act, int number) {
        if (status != CaseStatus.AGREED) {
            throw CaseRefused.whileIs(status, "An item is done after the customer agreed; this", possible());
        }
        SolutionItem item = work.decision.item(number);
        if (work.done.putIfAbsent(number, act.at()) != null) {
            throw CaseRefused.itemDone(number);
        }
        tell(act, new ItemDone(id(), act.at(), number, item.what(), openItems().size()));
        promises.open(ITEM).stream()
                .filter(each -> Objects.equals(each.item(), number))
                .forEach(each -> promises.fulfil(act, each));
        settle(act);
    }

    /** Ends the case: everything agreed is done, cause and cure are named. */
    public void close(Act act, String rootCause, CorrectiveAction action) {
        Move.CLOSE.from(status);
        if (!openItems().isEmpty()) {
            throw CaseRefused.itemsOpen(openItems());
        }
        Outcome outcome = status == CaseStatus.AGREED ? Outcome.AGREED : Outcome.DISPUTED;
        end(act, Move.CLOSE, outcome, rootCause, action);
        settle(act);
    }

    /** Opens a closed case again: the same owner, all it knew, a new date. */
    public void reopen(Act act, String reason) {
        status = Move.REOPEN.from(status);
        work.roundBegan = work.statements.size();
        archiveDecision();
        tell(act, new ComplaintReopened(id(), act.at(), reason, owner(), closings()));
        promises.make(act, ANSWER, terms.end(terms.reopened(), act.at()), null, null);
        settle(act);
    }

    /** Documents what cannot be borne; it counts once a second person has read it. */
    public void documentConduct(Act act, String fact, String evidence, String warning, Channel channel) {
        int number = work.conduct.size() + 1;
        ConductRecord written =
                new ConductRecord(number, act.by(), act.at(), fact, evidence, warning, channel, null, null);
        work.conduct.add(written);
        journal.note(act, "conduct.recorded", written);
        settle(act);
    }

    /** The second reader agrees: the channel is limited for a time. Dates, notices and the claim stay as they are. */
    public void confirmConduct(Act act, int number) {
        ConductRecord written = work.conduct.stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> ConductRefused.unknown(number));
        if (written.confirmedBy() != null) {
            throw ConductRefused.confirmedAlready();
        }
        if (written.by().id().equals(act.by().id())) {
            throw ConductRefused.secondReaderNeeded();
        }
        ConductRecord confirmed = written.confirmed(act.by(), terms.end(terms.conduct(), act.at()));
        work.conduct.set(number - 1, confirmed);
        journal.note(act, "conduct.confirmed", confirmed);
        settle(act);
    }

    /** Lets what was due by now happen: offers return, waits end, promises are updated, warned about or broken. */
    public void timePasses(Act act) {
        returnOffer(act);
        work.requests.stream()
                .filter(each -> each.open() && act.at().isAfter(each.until()))
                .findFirst()
                .ifPresent(each -> hearNothing(act));
        if (status == CaseStatus.ANSWERED && act.at().isAfter(work.decision.agreeUntil())) {
            end(act, Move.LAPSE, Outcome.ANSWERED_NOT_ACCEPTED, RootCause.UNDETERMINED.name(), null);
        }
        promises.breakPassed(act);
        if (status != CaseStatus.CLOSED) {
            promises.open().forEach(each -> watch(act, each));
        }
        settle(act);
    }

    /** When {@link #timePasses} has something to do next; empty where nothing is ahead. */
    public Optional<Instant> wakeAt() {
        return new Wakening(terms, status, promises.open(), handoffs.open(), openRequest(), work.decision).next();
    }

    private void watch(Act act, Promise promise) {
        if (promise.updatedAt() == null && !act.at().isBefore(terms.lastMoment(promise.madeAt(), promise.due()))) {
            update(act, promise);
        } else if (promise.warnedAt() == null && !act.at().isBefore(terms.warning(promise.madeAt(), promise.due()))) {
            promises.put(promise.warned(act.at()));
            journal.note(act, "owner.warned", new OwnerWarning(owner(), promise.id(), promise.kind(), promise.due()));
        }
    }

    /** A date of law or of an agreed item is not ours to move: the customer hears when there will be news of it. */
    private void update(Act act, Promise promise) {
        promises.put(promise.updated(act.at()));
        Instant next = terms.end(terms.renewed(), promise.due());
        if (promise.ours() && promise.kind() != ITEM) {
            promises.renegotiate(act, promises.find(promise.id()), next, reason("update"));
        } else if (promises.open(UPDATE).isEmpty()) {
            promises.make(act, UPDATE, promise.due(), null, null);
            promises.open(UPDATE).forEach(each -> promises.renegotiate(act, each, next, reason("update")));
        }
    }

    private void returnOffer(Act act) {
        handoffs.open().filter(each -> act.at().isAfter(each.expiresAt())).ifPresent(each -> {
            handoffs.put(each.ended(Handoff.State.RETURNED, act.at()));
            tell(act, new HandoffRefused(id(), act.at(), each.id(), each.to(), Handoff.UNANSWERED));
        });
    }

    private void promiseAnswer(Act act, Instant due) {
        if (due != null) {
            promises.make(act, ANSWER, due, strictest().map(RunningClock::rule).orElse(null), null);
        }
    }

    private Optional<RunningClock> strictest() {
        return work.clocks.stream().min(Comparator.comparing(RunningClock::due));
    }

    private Optional<RunningClock> passedClock(Promise promise, Instant due) {
        return promise.kind() != ANSWER
                ? Optional.empty()
                : work.clocks.stream()
                        .filter(clock ->
                                due.isAfter(clock.due()) && !promise.due().isAfter(clock.due()))
                        .min(Comparator.comparing(RunningClock::due));
    }

    private void waitForCustomer(Act act, UUID requestId, String text, Instant until) {
        status = Move.ASK_CUSTOMER.from(status);
        Duration wait = Duration.between(act.at(), until);
        List<UUID> moved = promises.open().stream()
                .filter(each -> each.ours() && (each.kind() == ANSWER || each.kind() == UPDATE))
                .filter(each -> !act.at().isAfter(each.due()))
                .map(Promise::id)
                .toList();
        moved.forEach(each -> {
            Promise promise = promises.find(each);
            promises.renegotiate(act, promise, promise.due().plus(wait), reason("waiting"));
        });
        work.requests.add(new InformationRequest(requestId, text, act.by(), act.at(), until, null, moved));
    }

    private void hearCustomer(Act act) {
        if (Move.HEAR_CUSTOMER.isPossibleFrom(status)) {
            status = Move.HEAR_CUSTOMER.from(status);
            openRequest().ifPresent(request -> bringForward(act, request));
            endRequest(act);
        }
    }

    private void hearNothing(Act act) {
        status = Move.HEAR_CUSTOMER.from(status);
        journal.note(act, "customer.silent", openRequest().orElseThrow().id());
        endRequest(act);
    }

    private void bringForward(Act act, InformationRequest request) {
        Duration unused = Duration.between(act.at(), request.until());
        for (UUID each : request.moved()) {
            Promise promise = promises.find(each);
            if (promise.open() && !unused.isNegative() && !act.at().isAfter(promise.due())) {
                Instant due = promise.due().minus(unused);
                if (due.isAfter(act.at())) {
                    promises.renegotiate(act, promise, due, reason("replied"));
                }
            }
        }
    }

    private void endRequest(Act act) {
        work.requests.replaceAll(each -> each.open() ? each.ended(act.at()) : each);
    }

    private Optional<InformationRequest> openRequest() {
        return work.requests.stream().filter(InformationRequest::open).findFirst();
    }

    private void archiveDecision() {
        if (work.decision != null) {
            work.earlierDecisions.add(work.decision);
        }
        work.decision = null;
        work.pending = null;
        work.agreement = null;
        work.done.clear();
    }

    private void mustLieAhead(Act act, List<SolutionItem> items) {
        for (SolutionItem each : items) {
            if (!endOf(each.by()).isAfter(act.at())) {
                throw CaseRefused.past("solution.items[" + (each.number() - 1) + "].by", act.at());
            }
        }
    }

    private void end(Act act, Move move, Outcome outcome, String rootCause, CorrectiveAction action) {
        status = move.from(status);
        Closing closing = new Closing(closings() + 1, act.at(), outcome, rootCause, action);
        work.closings.add(closing);
        handoffs.open().ifPresent(each -> handoffs.put(each.ended(Handoff.State.RETURNED, act.at())));
        List<SolutionItem> items = outcome == Outcome.AGREED ? work.decision.items() : List.of();
        tell(act, new ComplaintClosed(id(), act.at(), outcome, owner(), rootCause, action, items, closing.number()));
        promises.fulfil(act, ANSWER, UPDATE, COMPLETION, FIRST_CONTACT);
    }

    /** No open case without a date ahead. */
    private void settle(Act act) {
        if (!act.by().id().equals("system") && !act.by().id().equals("customer")) {
            lastAct = act.at();
        }
        if (status == CaseStatus.CLOSED || promises.hasFuture(act.at())) {
            return;
        }
        switch (status) {
            case ANSWERED ->
                promises.make(act, UPDATE, terms.end(terms.renewed(), work.decision.agreeUntil()), null, null);
            case AGREED -> promises.make(act, COMPLETION, terms.end(terms.completion(), act.at()), null, null);
            default -> promises.make(act, ANSWER, terms.end(terms.renewed(), act.at()), null, null);
        }
    }

    /** Each side tells its version and replies once to the other's; a refusal or a reopening begins anew. */
    private void mustHaveTheFloor(Side side) {
        List<Statement> round = work.statements.subList(work.roundBegan, work.statements.size());
        long said = round.stream().filter(each -> each.side() == side).count();
        if (side == Side.CUSTOMER && work.statements.stream().noneMatch(each -> each.side() == Side.TEAM)) {
            throw CaseRefused.nothingToReplyTo();
        }
        if (said >= (side == Side.TEAM ? 2 : 1)) {
            throw CaseRefused.alreadySaid(side.name());
        }
    }

    private void mustBeUndecided(String what) {
        if (!Move.DECIDE.isPossibleFrom(status)) {
            throw CaseRefused.whileIs(status, what, possible());
        }
    }

    private String possible() {
        return Move.possibleFrom(status).toString();
    }

    private String reason(String key) {
        return Reasons.say(key, customer().language());
    }

    /** The day offered; accepted only after it has passed, the next date of our own: no promise is made for the past. */
    private Instant itemDue(Act act, SolutionItem item) {
        Instant offered = endOf(item.by());
        return offered.isAfter(act.at()) ? offered : terms.end(terms.renewed(), act.at());
    }

    private Instant endOf(LocalDate day) {
        return WorkingHours.endOf(day, zone());
    }

    private void tell(Act act, ResolutionFact fact) {
        journal.tell(act, fact);
    }

    /** The complaint's own id. */
    public UUID id() {
        return story.complaintId();
    }

    /** The complaint as intake told it. */
    public ComplaintRecorded story() {
        return story;
    }

    /** Who complains. */
    public Customer customer() {
        return story.customer();
    }

    /** Where the customer's days begin and end. */
    public ZoneId zone() {
        return customer().zone() == null
                ? terms.hours().zone()
                : ZoneId.of(customer().zone());
    }

    /** Whether the customer is upset or vulnerable. */
    public boolean urgent() {
        return story.upset() || story.vulnerable();
    }

    public CaseStatus status() {
        return status;
    }

    /** Rises by one with every change that is kept. */
    public long version() {
        return version;
    }

    public Person owner() {
        return ownership.owner();
    }

    public Instant lastAct() {
        return lastAct;
    }

    public List<Promise> promises() {
        return promises.all();
    }

    /** The earliest date not yet kept; empty where none is open. */
    public Optional<Instant> nextDue() {
        return promises.nextDue();
    }

    public List<Handoff> handoffs() {
        return handoffs.all();
    }

    public List<Question> questions() {
        return List.copyOf(work.questions);
    }

    public List<RunningClock> clocks() {
        return List.copyOf(work.clocks);
    }

    public List<Contact> contacts() {
        return List.copyOf(work.contacts);
    }

    /** Both versions in the order they came; the first is the customer's story. */
    public List<Statement> versions() {
        Statement first = new Statement(Side.CUSTOMER, story.story(), "customer", story.at());
        return Stream.concat(Stream.of(first), work.statements.stream()).toList();
    }

    public List<InformationRequest> requests() {
        return List.copyOf(work.requests);
    }

    public Optional<Decision> decision() {
        return Optional.ofNullable(work.decision);
    }

    /** A decision that waits for a second person. */
    public Optional<PendingDecision> pendingDecision() {
        return Optional.ofNullable(work.pending);
    }

    public Optional<Agreement> agreement() {
        return Optional.ofNullable(work.agreement);
    }

    public List<ConductRecord> conduct() {
        return List.copyOf(work.conduct);
    }

    public List<Closing> allClosings() {
        return List.copyOf(work.closings);
    }

    /** Whether an item of the solution is done. */
    public boolean isDone(int item) {
        return work.done.containsKey(item);
    }

    /** What was agreed and is not done; nothing is owed before the customer agreed. */
    public List<SolutionItem> openItems() {
        return status != CaseStatus.AGREED
                ? List.of()
                : work.decision.items().stream()
                        .filter(each -> !isDone(each.number()))
                        .toList();
    }

    /** The facts caused since they were last taken, in order. */
    public List<ResolutionFact> takeUntold() {
        return journal.takeUntold();
    }

    int closings() {
        return work.closings.size();
    }

    int entries() {
        return journal.entries();
    }

    String lastHash() {
        return lastHash;
    }

    /** All of it has been written, the last entry with this hash. */
    void kept(String hash) {
        lastHash = hash;
        version++;
    }

    Instant openedAt() {
        return story.at();
    }

    CaseWork work() {
        return work;
    }

    List<Entry> takeUnwritten() {
        return journal.takeUnwritten();
    }

    List<Promise> takeUnwrittenPromises() {
        return promises.takeUnwritten();
    }

    List<Handoff> takeUnwrittenHandoffs() {
        return handoffs.takeUnwritten();
    }

    Optional<Ownership> takeNewOwnership() {
        Optional<Ownership> taken = Optional.ofNullable(newOwnership);
        newOwnership = null;
        return taken;
    }
}
