package complaints.resolution;

import static complaints.resolution.ACase.CURE;
import static complaints.resolution.ACase.POLICY;
import static complaints.resolution.ACase.TERMS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.events.Channel;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.Verdict;
import complaints.resolution.Statement.Side;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;

/** Real logs of real teams, worked through the aggregate: its facts must give the counts that stand beside the logs. */
class ReplayTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Path DATA = Path.of(System.getProperty("complaints.root", ".."), "..", "shared", "data")
            .normalize();

    @Test
    void incidents_of_a_car_maker_give_their_owner_changes_waits_and_reopenings() throws IOException {
        replay("bpic2013_volvo/incidents.jsonl.gz");
    }

    @Test
    void problems_of_a_car_maker_give_their_owner_changes_waits_and_reopenings() throws IOException {
        replay("bpic2013_volvo/closed_problems.jsonl.gz");
    }

    @Test
    void receipts_of_a_town_give_their_owner_changes_and_missed_deadlines() throws IOException {
        replay("receipt_coselog/cases.jsonl.gz");
    }

    private static void replay(String file) throws IOException {
        Path path = DATA.resolve(file);
        assumeTrue(Files.exists(path), () -> "skipped: " + file + " is not here");
        Map<String, Integer> expected = new TreeMap<>();
        Map<String, Integer> counted = new TreeMap<>();
        int cases = 0;
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(new GZIPInputStream(Files.newInputStream(path))))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                JsonNode log = JSON.readTree(line);
                Map<String, Integer> one = count(worked(log));
                for (String name :
                        List.of("owner_changes", "owner_ping_pong", "reopenings", "waits", "closed_after_deadline")) {
                    if (log.get("derived").has(name)) {
                        int wanted = log.get("derived").get(name).asInt();
                        assertThat(one.getOrDefault(name, 0))
                                .as(name + " of " + log.get("id"))
                                .isEqualTo(wanted);
                        expected.merge(name, wanted, Integer::sum);
                        counted.merge(name, one.getOrDefault(name, 0), Integer::sum);
                    }
                }
                cases++;
            }
        }
        System.out.printf("replay of %s: %d cases, derived %s, counted %s%n", file, cases, expected, counted);
        assertThat(counted).isEqualTo(expected);
    }

    private static Map<String, Integer> count(List<ResolutionFact> told) {
        Map<String, Integer> counts = new TreeMap<>();
        List<String> owners = new ArrayList<>();
        for (ResolutionFact fact : told) {
            if (fact instanceof OwnerAssigned first) {
                owners.add(first.owner().id());
            } else if (fact instanceof OwnerChanged changed) {
                owners.add(changed.to().id());
                counts.merge("owner_changes", 1, Integer::sum);
            } else if (fact instanceof ComplaintReopened) {
                counts.merge("reopenings", 1, Integer::sum);
            } else if (fact instanceof InformationRequested) {
                counts.merge("waits", 1, Integer::sum);
            } else if (fact instanceof PromiseBroken broken && broken.kind() == PromiseKind.ANSWER) {
                counts.put("closed_after_deadline", 1);
            } else if (fact instanceof PromiseKept kept && kept.kind() == PromiseKind.ANSWER) {
                counts.putIfAbsent("closed_after_deadline", 0);
            }
        }
        for (int place = 2; place < owners.size(); place++) {
            counts.merge("owner_ping_pong", owners.get(place).equals(owners.get(place - 2)) ? 1 : 0, Integer::sum);
        }
        return counts;
    }

    private static List<ResolutionFact> worked(JsonNode log) {
        JsonNode attributes = log.path("attrs");
        Case it = opened(log.get("events"), attributes);
        for (JsonNode event : log.get("events")) {
            Act act = new Act(it.owner(), time(event.get("t")));
            passTo(it, act, event.path("owner").asText(null));
            if (event.has("status")) {
                status(it, new Act(it.owner(), act.at()), event);
            }
        }
        if (attributes.has("enddate")) {
            close(it, new Act(it.owner(), time(attributes.get("enddate"))));
        }
        return it.takeUntold();
    }

    private static Case opened(JsonNode events, JsonNode attributes) {
        Instant at = time(events.get(0).get("t"));
        Instant begun =
                attributes.has("startdate") && time(attributes.get("startdate")).isBefore(at)
                        ? time(attributes.get("startdate"))
                        : at;
        ComplaintRecorded complaint = Complaints.aComplaint(begun);
        if (attributes.has("deadline")) {
            complaint = Complaints.dueBy(complaint, time(attributes.get("deadline")));
        }
        String first = "nobody";
        for (JsonNode each : events) {
            if (first.equals("nobody") && each.hasNonNull("owner")) {
                first = each.get("owner").asText();
            }
        }
        return Case.open(complaint, new Assignment(new Person(first, first), "log"), TERMS, Act.ofSystem(begun));
    }

    private static void passTo(Case it, Act act, String owner) {
        if (owner != null && !owner.equals("null") && !owner.equals(it.owner().id())) {
            Handler next = new Handler(owner, owner, null, Set.of(), Set.of("es"), 20, null, null);
            Handoff offered = it.offer(act, next, "log");
            it.accept(new Act(next.person(), act.at()), offered.id(), false);
        }
    }

    private static void status(Case it, Act act, JsonNode event) {
        boolean completed = event.get("status").asText().equals("Completed");
        if (completed && it.status() != CaseStatus.CLOSED) {
            close(it, act);
        } else if (!completed && it.status() == CaseStatus.CLOSED) {
            it.reopen(act, "log");
        }
        if (!completed && it.status() == CaseStatus.AWAITING_CUSTOMER) {
            it.join(Act.ofCustomer(act.at()), Complaints.aContact(it.story(), act.at()));
        }
        if (event.get("substatus").asText().startsWith("Wait")) {
            it.request(act, "log");
        }
    }

    private static void close(Case it, Act act) {
        it.state(act, Side.TEAM, "log", null);
        it.decide(act, ACase.proposal(Verdict.UPHELD, "none: log"), POLICY);
        it.agree(act, true, Channel.WEB, null);
        it.close(act, RootCause.PROCESS.name(), CURE);
    }

    private static Instant time(JsonNode text) {
        return OffsetDateTime.parse(text.asText()).toInstant();
    }
}
