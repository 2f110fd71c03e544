package complaints.notification.status;

import complaints.events.Finding;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.SolutionItem;
import complaints.notification.Complaint;
import complaints.notification.Dates;
import complaints.notification.HeardFact;
import complaints.notification.Links;
import complaints.notification.Notice;
import complaints.notification.NoticeState;
import complaints.notification.Promises;
import complaints.notification.Words;
import complaints.notification.status.StatusView.ContactLine;
import complaints.notification.status.StatusView.DateLine;
import complaints.notification.status.StatusView.FindingLine;
import complaints.notification.status.StatusView.ItemLine;
import complaints.notification.status.StatusView.NoticeLine;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads a complaint's facts as the customer may see them: what was told to him and what he said, no work inside the house. */
final class StatusReading {

    private final Complaint complaint;
    private final List<Notice> notices;
    private final Words words;
    private final Dates dates;
    private final Links links;

    StatusReading(Complaint complaint, List<Notice> notices, Words words, Links links) {
        this.complaint = complaint;
        this.notices = notices;
        this.words = words;
        this.dates = Dates.of(complaint, words);
        this.links = links;
    }

    StatusView view() {
        return new StatusView(
                words,
                complaint.recorded().key(),
                words.pageStatus(state()),
                dates.moment(complaint.recorded().at()),
                complaint.owner().map(Person::name).orElseGet(words::noOwnerYet),
                complaint.recorded().story().lines().toList(),
                complaint.questions().stream().map(Question::text).toList(),
                promised(),
                findings(),
                items(),
                awaitsCustomer()
                        ? links.agreement(
                                complaint.id(), decision().orElseThrow().at())
                        : null,
                notices.stream().map(this::line).toList(),
                complaint.all(ContactJoined.class).stream().map(this::line).toList());
    }

    private String state() {
        return complaint.facts().stream()
                .map(HeardFact::fact)
                .map(fact -> {
                    if (fact instanceof ComplaintClosed) {
                        return "CLOSED";
                    } else if (fact instanceof ComplaintReopened) {
                        return "REOPENED";
                    } else if (fact instanceof ComplaintWithdrawn) {
                        return "WITHDRAWN";
                    } else if (fact instanceof DecisionMade) {
                        return "DECIDED";
                    } else if (fact instanceof SolutionAgreed) {
                        return "AGREED";
                    } else if (fact instanceof SolutionDisputed) {
                        return "DISPUTED";
                    }
                    return fact instanceof InformationRequested ? "WAITING" : "";
                })
                .filter(state -> !state.isEmpty())
                .reduce("", (former, latter) -> latter);
    }

    private List<DateLine> promised() {
        List<DateLine> lines = new ArrayList<>();
        for (Promises.Promise promise : complaint.promises().all()) {
            lines.add(new DateLine(
                    words.pagePromise(promise.kind()),
                    dates.moment(promise.due()),
                    became(promise.state()),
                    promise.reason()));
        }
        if (complaint.promises().all().stream().noneMatch(promise -> promise.kind() == PromiseKind.ANSWER)) {
            lines.add(new DateLine(
                    words.pagePromise(PromiseKind.ANSWER),
                    dates.moment(complaint.answerBy()),
                    decision().isPresent() ? words.pagePromiseKept() : words.pagePromiseOpen(),
                    null));
        }
        complaint
                .clocks()
                .forEach(clock -> lines.add(
                        new DateLine(words.pageLegalDate(), dates.moment(clock.due()), null, clock.explanation())));
        return lines;
    }

    private String became(Promises.State state) {
        return switch (state) {
            case OPEN -> words.pagePromiseOpen();
            case KEPT -> words.pagePromiseKept();
            case BROKEN -> words.pagePromiseBroken();
        };
    }

    private List<FindingLine> findings() {
        Map<Integer, String> questions =
                complaint.questions().stream().collect(Collectors.toMap(Question::number, Question::text, (a, b) -> b));
        return decision().map(DecisionMade::findings).orElse(List.of()).stream()
                .map(finding -> line(finding, questions.getOrDefault(finding.question(), "")))
                .toList();
    }

    private FindingLine line(Finding finding, String question) {
        return new FindingLine(
                finding.question(),
                question,
                finding.verdict() == null ? "" : words.decisionVerdict(finding.verdict()),
                finding.answer().lines().toList(),
                finding.clause());
    }

    private List<ItemLine> items() {
        List<Integer> done =
                complaint.all(ItemDone.class).stream().map(ItemDone::item).toList();
        return decision().map(DecisionMade::items).orElse(List.of()).stream()
                .map(item -> new ItemLine(text(item), done.contains(item.number())))
                .toList();
    }

    private String text(SolutionItem item) {
        String by = Optional.ofNullable(item.by()).map(dates::day).orElse("");
        return item.amount() == null || item.currency() == null
                ? words.item(item.what(), item.who(), by)
                : words.itemWithAmount(item.what(), item.who(), by, dates.money(item.amount(), item.currency()));
    }

    private Optional<DecisionMade> decision() {
        return complaint.last(DecisionMade.class);
    }

    /** The link opens until its term; whether the answer still counts is for resolution to say. */
    private boolean awaitsCustomer() {
        return decision().isPresent() && state().equals("DECIDED");
    }

    private NoticeLine line(Notice notice) {
        String title = notice.subject().replaceFirst("^\\[[^]]*] ", "");
        if (notice.state() == NoticeState.SENT) {
            return new NoticeLine(
                    title, words.pageNoticeSent(dates.moment(notice.settledAt()), masked(notice.recipient())), true);
        }
        boolean waits = notice.state() == NoticeState.WRITTEN;
        return new NoticeLine(title, waits ? words.pageNoticeWaits() : words.pageNoticeNotTold(), false);
    }

    /** Enough for the customer to know it; too little for whoever finds the link. */
    private static String masked(String address) {
        return address.replaceFirst("^(.)[^@]*", "$1…");
    }

    private ContactLine line(ContactJoined contact) {
        return new ContactLine(
                words.pageContact(dates.moment(contact.at()), contact.channel()),
                contact.text().lines().toList());
    }
}
