package complaints.resolution;

import static complaints.events.PromiseKind.ANSWER;
import static complaints.events.PromiseKind.FIRST_CONTACT;
import static complaints.events.PromiseKind.UPDATE;

import complaints.events.Finding;
import complaints.events.Person;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.SolutionItem;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Answers to every question and a solution offered; above the limit by two people. */
final class Decisions {

    private final CaseCore core;
    private final Versions versions;
    private final Waiting waiting;

    Decisions(CaseCore core, Versions versions, Waiting waiting) {
        this.core = core;
        this.versions = versions;
        this.waiting = waiting;
    }

    void decide(Act act, Proposal proposal, DecisionPolicy policy) {
        check(act, proposal, policy);
        if (policy.needsSecondPerson(proposal.items())) {
            core.work.pending = new PendingDecision(act.by(), act.at(), proposal);
            core.journal.note(act, "decision.proposed", core.work.pending);
        } else {
            decideNow(act, act.by(), proposal, policy);
        }
    }

    void approve(Act act, DecisionPolicy policy) {
        PendingDecision pending = Optional.ofNullable(core.work.pending).orElseThrow(ApprovalRefused::nothingPending);
        if (pending.by().id().equals(act.by().id())) {
            throw ApprovalRefused.samePerson(act.by().id());
        }
        check(act, pending.proposal(), policy);
        core.journal.note(act, "decision.approved", pending);
        decideNow(act, pending.by(), pending.proposal(), policy);
    }

    /** What was decided before stands in the file; what counts is decided anew. */
    void archive() {
        CaseWork work = core.work;
        if (work.decision != null) {
            work.earlierDecisions.add(work.decision);
        }
        work.decision = null;
        work.pending = null;
        work.agreement = null;
        work.done.clear();
    }

    private void check(Act act, Proposal proposal, DecisionPolicy policy) {
        core.must(Move.DECIDE);
        versions.mustBothBeHeard(act);
        DecisionIncomplete.check(core.work.questions, proposal.findings());
        policy.checkClauses(proposal.findings(), factsOn(proposal));
        MoneyRefused.check(proposal.items());
        GoodwillRefused.check(proposal);
        mustLieAhead(act, proposal.items());
    }

    private void decideNow(Act act, Person by, Proposal proposal, DecisionPolicy policy) {
        core.move(Move.DECIDE);
        List<Finding> ordered = proposal.findings().stream()
                .sorted(Comparator.comparingInt(Finding::question))
                .toList();
        List<Finding> findings = policy.complete(ordered, core.story.customer().language());
        Instant agreeUntil = core.terms.end(core.terms.agreement(), act.at());
        waiting.end(act);
        versions.noteSilence(act);
        archive();
        core.work.decision = new Decision(
                by, act.at(), findings, proposal.items(), proposal.goodwill(), factsOn(proposal), agreeUntil);
        core.tell(act, new DecisionMade(core.id(), act.at(), by, findings, proposal.items()));
        core.promises.fulfil(act, ANSWER, UPDATE, FIRST_CONTACT);
    }

    private LocalDate factsOn(Proposal proposal) {
        return proposal.factsOn() != null
                ? proposal.factsOn()
                : core.story.at().atZone(core.zone()).toLocalDate();
    }

    private void mustLieAhead(Act act, List<SolutionItem> items) {
        for (SolutionItem each : items) {
            if (!core.endOf(each.by()).isAfter(act.at())) {
                throw CaseRefused.past("solution.items[" + (each.number() - 1) + "].by", act.at());
            }
        }
    }
}
