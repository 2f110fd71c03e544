package complaints.notification;

import complaints.events.Channel;
import complaints.events.CheckKind;
import complaints.events.ContactReason;
import complaints.events.Fact;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Outcome;
import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.CustomerStatementRecorded;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.QuestionAdded;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.messaging.Ids;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Every event that can be told about a complaint, those with variants in each of them. */
public final class EveryEvent {

    private EveryEvent() {}

    public static List<Fact> of(Story story) {
        List<Fact> facts = new ArrayList<>(List.of(
                story.recorded(),
                story.completionRequested(),
                story.completed(),
                story.owned(),
                story.handedOver(),
                story.promised(Ids.next()),
                story.asked(),
                story.decided(),
                story.itemDone(0),
                story.itemDone(1),
                story.itemDone(2),
                story.reopened(),
                story.newAnswerPromised(),
                story.checkDue(false),
                story.checkDue(true)));
        facts.addAll(insideTheHouse(story));
        facts.addAll(saidByTheCustomer(story));
        facts.addAll(variants(story));
        return facts;
    }

    private static List<Fact> insideTheHouse(Story story) {
        Instant due = Story.ANSWER_BY;
        return List.of(
                new HandoffOffered(story.id(), story.at(), Ids.next(), Story.ANA, Story.LUIS, "holidays"),
                new HandoffRefused(story.id(), story.at(), Ids.next(), Story.LUIS, "too much"),
                new PromiseKept(story.id(), story.at(), Ids.next(), PromiseKind.ANSWER, due),
                new TeamStatementRecorded(story.id(), story.at(), "A fault of the run.", Story.ANA),
                new QuestionAdded(story.id(), story.at(), new Question(3, "¿Y en noviembre?")),
                new CheckScheduled(story.id(), story.at(), Ids.next(), CheckKind.FIRST, due, 1),
                new CheckCancelled(story.id(), story.at(), Ids.next(), "REOPENED"));
    }

    private static List<Fact> saidByTheCustomer(Story story) {
        return List.of(
                new ContactJoined(
                        story.id(), story.at(), Ids.next(), Channel.EMAIL, ContactReason.NEWS, "Otra vez.", null),
                new ComplaintWithdrawn(story.id(), story.at(), null),
                new CustomerStatementRecorded(story.id(), story.at(), "No fue así.", Channel.WEB),
                new SolutionAgreed(story.id(), story.at(), Channel.WEB, null),
                story.disputed(),
                new SolutionDisputed(story.id(), story.at(), Channel.PHONE, null),
                story.newAnswerPromised(),
                new CheckAnswered(story.id(), story.at(), Ids.next(), CheckKind.FIRST, false, 1, 6, true, null),
                new DissatisfactionRaised(story.id(), story.at(), Ids.next(), false, 1, null, 1));
    }

    private static List<Fact> variants(Story story) {
        List<Fact> facts = new ArrayList<>();
        facts.add(new DecisionMade(
                story.id(), story.at(), Story.LUIS, story.decided().findings(), List.of()));
        Instant previous = Instant.parse("2026-12-02T17:00:00Z");
        Instant due = Instant.parse("2026-12-09T16:30:00Z");
        for (PromiseKind kind : PromiseKind.values()) {
            facts.add(new PromiseRenegotiated(
                    story.id(), story.at(), Ids.next(), kind, previous, due, "El banco no contesta."));
            facts.add(new PromiseBroken(story.id(), story.at(), Ids.next(), kind, previous));
        }
        for (Outcome outcome : Outcome.values()) {
            facts.add(new ComplaintClosed(story.id(), story.at(), outcome, Story.LUIS, "DEFECT", null, List.of(), 1));
        }
        facts.add(story.closed());
        return facts;
    }
}
