package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.driving.Entry;
import complaints.bench.faults.driving.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Judges a run from the ledger, the topics, the databases and the mail catcher alone. */
public final class Verdict {
    private static final List<Rule> RULES = List.of(
            new RecordedOnce(),
            new OneOwner(),
            new CommandsOnce(),
            new PromisesTold(),
            new NoticesOnce(),
            new ProjectionsAgree());
    private static final int MOST_HISTORIES = 50;

    private final Site site;
    private final List<Entry> ledger;

    public Verdict(Site site, List<Entry> ledger) {
        this.site = site;
        this.ledger = ledger;
    }

    public Judgement judge() {
        Tables tables = new Tables(site.servers());
        Tape tape = Tape.read(site.servers().bootstrapServers());
        List<JsonNode> mails = new Mailbox(site.servers().mailsUrl()).mails();
        Whole whole = new Whole(tables);
        whole.everythingAccepted(ledger);
        whole.nothingParked();
        whole.noMailTwice(mails);
        List<String> violations = new ArrayList<>();
        List<String> histories = new ArrayList<>();
        List<Life> lives = new Evidence(ledger, tape, tables, mails).lives();
        for (Life life : lives) {
            List<String> broken = broken(life);
            broken.forEach(each -> violations.add(life.id() + ": " + each));
            if (!broken.isEmpty() && histories.size() < MOST_HISTORIES) {
                histories.add(History.of(life, broken));
            }
        }
        whole.recomputed(site.copies().get(0));
        violations.addAll(0, whole.broken());
        return new Judgement(seen(tape, lives, mails), violations, histories);
    }

    private static List<String> broken(Life life) {
        List<String> broken = new ArrayList<>();
        for (Rule rule : RULES) {
            try {
                rule.check(life, broken::add);
            } catch (RuntimeException e) {
                broken.add(rule.getClass().getSimpleName() + " cannot be judged: " + e);
            }
        }
        return broken;
    }

    private Map<String, Long> seen(Tape tape, List<Life> lives, List<JsonNode> mails) {
        Map<String, Long> seen = new TreeMap<>();
        seen.put("complaints", (long) lives.size());
        seen.put("commands accepted", commands(Outcome.ACCEPTED));
        seen.put("commands refused", commands(Outcome.REFUSED));
        seen.put("commands in doubt", commands(Outcome.UNCERTAIN));
        seen.put("events", (long) tape.events().size());
        seen.put("events told again", tape.repeats());
        seen.put(
                "owners",
                lives.stream().mapToLong(life -> life.rows("ownership").size()).sum());
        seen.put(
                "promises",
                lives.stream().mapToLong(life -> life.rows("promise").size()).sum());
        seen.put(
                "notices",
                lives.stream().mapToLong(life -> life.rows("notice").size()).sum());
        seen.put("mails", (long) mails.size());
        seen.put(
                "closings",
                tape.events().stream()
                        .filter(e -> e.type().equals("complaint.closed"))
                        .count());
        return seen;
    }

    private long commands(Outcome outcome) {
        return ledger.stream()
                .filter(entry -> !entry.recorded() && entry.outcome() == outcome)
                .count();
    }
}
