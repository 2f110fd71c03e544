package complaints.notification.status;

import complaints.events.Fact;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Person;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.HeardFact;
import complaints.notification.Links;
import complaints.notification.Notice;
import complaints.notification.NoticeState;
import complaints.notification.Words;
import complaints.notification.status.StatusView.ContactLine;
import complaints.notification.status.StatusView.NoticeLine;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Reads a complaint's facts as the customer may see them: what was told to him and what he said, no work inside the house. */
record StatusReading(Complaint complaint, List<Notice> notices, Words words, Dates dates, Links links) {

    private static final String UNDER_WAY = "";
    private static final Map<Class<? extends Fact>, String> STATES = Map.of(
            ComplaintClosed.class, "CLOSED",
            ComplaintReopened.class, "REOPENED",
            ComplaintWithdrawn.class, "WITHDRAWN",
            DecisionMade.class, "DECIDED",
            SolutionAgreed.class, "AGREED",
            SolutionDisputed.class, "DISPUTED",
            InformationRequested.class, "WAITING");

    StatusView view() {
        SolutionReading solution = new SolutionReading(complaint, words, dates);
        return new StatusView(
                words,
                complaint.recorded().key(),
                words.sayFor("pageStatus", state()),
                dates.moment(complaint.recorded().at()),
                complaint.owner().map(Person::name).orElseGet(() -> words.say("noOwnerYet")),
                complaint.recorded().story().lines().toList(),
                complaint.questions().stream().map(Question::text).toList(),
                new DateReading(complaint, words, dates).lines(),
                solution.findings(),
                solution.items(),
                agreement(),
                notices.stream().map(this::line).toList(),
                complaint.all(ContactJoined.class).stream().map(this::line).toList(),
                addHint());
    }

    private String state() {
        return complaint.facts().stream()
                .map(HeardFact::fact)
                .map(fact -> STATES.get(fact.getClass()))
                .filter(Objects::nonNull)
                .reduce(UNDER_WAY, (former, latter) -> latter);
    }

    /** The link opens until its term; whether the answer still counts is for resolution to say. */
    private String agreement() {
        Optional<DecisionMade> decision = complaint.last(DecisionMade.class);
        return decision.isPresent() && state().equals("DECIDED")
                ? links.agreement(complaint.id(), decision.get().at())
                : null;
    }

    private String addHint() {
        return complaint
                .owner()
                .map(owner -> words.say("pageAddHint", "owner", owner.name()))
                .orElseGet(() -> words.say("pageAddHintNoOwner"));
    }

    private NoticeLine line(Notice notice) {
        String title = notice.subject().replaceFirst("^\\[[^]]*] ", "");
        if (notice.state() == NoticeState.SENT) {
            String when = dates.moment(notice.settledAt());
            return new NoticeLine(
                    title, words.say("pageNoticeSent", "when", when, "address", masked(notice.recipient())), true);
        }
        boolean waits = notice.state() == NoticeState.WRITTEN;
        return new NoticeLine(title, words.say(waits ? "pageNoticeWaits" : "pageNoticeNotTold"), false);
    }

    /** Enough for the customer to know it; too little for whoever finds the link. */
    private static String masked(String address) {
        return address.replaceFirst("^(.)[^@]*", "$1…");
    }

    private ContactLine line(ContactJoined contact) {
        return new ContactLine(
                words.sayFor("pageContact", contact.channel(), "when", dates.moment(contact.at())),
                contact.text().lines().toList());
    }
}
