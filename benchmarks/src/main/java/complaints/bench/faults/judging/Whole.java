package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.faults.breaking.Await;
import complaints.bench.faults.breaking.Copy;
import complaints.bench.faults.driving.Doors;
import complaints.bench.faults.driving.Entry;
import complaints.bench.faults.driving.Outcome;
import complaints.devstack.StackNames;
import complaints.devstack.up.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What must be true of the system as a whole. */
final class Whole {
    /** A counter that fell back to nothing is kept as 0 and read as none. */
    private static final Map<String, String> PROJECTED =
            Map.of("complaint", "true", "open_promise", "true", "counter", "value <> 0");

    private static final Duration REBUILD = Duration.ofMinutes(10);

    private final Tables tables;
    private final List<String> broken = new ArrayList<>();

    Whole(Tables tables) {
        this.tables = tables;
    }

    List<String> broken() {
        return broken;
    }

    void everythingAccepted(List<Entry> ledger) {
        ledger.stream()
                .filter(entry -> entry.recorded() && entry.outcome() != Outcome.ACCEPTED)
                .forEach(entry -> broken.add("a complaint was refused: " + entry.marker()));
        long accepted = ledger.stream().filter(Entry::recorded).count();
        expect("complaints on record", accepted, tables.number("intake", "select count(*) from complaint"));
        expect(
                "different contracts on record",
                accepted,
                tables.number("intake", "select count(distinct contract) from complaint"));
    }

    void nothingParked() {
        for (String service : StackNames.DATABASES) {
            tables.all(
                            service,
                            "select type, event_id, complaint_id, reason from parked_event order by position limit 20")
                    .forEach(row -> broken.add(service + " parked " + row.columns()));
            expect("facts waiting in " + service, 0, tables.number(service, "select count(*) from outbox"));
        }
        expect("early facts in resolution", 0, tables.number("resolution", "select count(*) from early_fact"));
    }

    /** Also a mail whose complaint nobody knows would show here. */
    void noMailTwice(List<JsonNode> mails) {
        Set<String> seen = new HashSet<>();
        mails.stream()
                .map(mail -> mail.path("messageId").asText())
                .filter(id -> !seen.add(id))
                .forEach(id -> broken.add("mail " + id + " is in the mailbox more than once"));
    }

    /** The dashboard makes its figures anew from its log, and they are the same. */
    void recomputed(Copy copy) {
        tables.execute("operations", "drop schema if exists judged cascade; create schema judged");
        PROJECTED
                .keySet()
                .forEach(table -> tables.execute(
                        "operations", "create table judged." + table + " as select * from projection." + table));
        rebuild(copy.url(Service.OPERATIONS));
        PROJECTED.forEach(this::unlike);
    }

    private void unlike(String table, String counted) {
        String difference =
                """
                with kept as (select * from judged.%1$s where %2$s), anew as (select * from projection.%1$s where %2$s)
                select d::text as row from (
                  (select 'kept', * from kept except all select 'kept', * from anew)
                  union all
                  (select 'made anew', * from anew except all select 'made anew', * from kept)) d
                limit 20""";
        tables.all("operations", difference.formatted(table, counted))
                .forEach(row ->
                        broken.add("the dashboard's " + table + " is not what its log says: " + row.text("row")));
    }

    private static void rebuild(String dashboard) {
        Doors doors = new Doors(Duration.ofSeconds(30));
        doors.post(dashboard + "/api/rebuild", "operations", "", Map.of());
        Await.until("the dashboard made its figures anew", REBUILD, () -> doors.get(
                        dashboard + "/api/rebuild", "operations")
                .json()
                .path("state")
                .asText()
                .equals("DONE"));
    }

    private void expect(String what, long expected, long found) {
        if (expected != found) {
            broken.add(what + ": " + found + ", expected " + expected);
        }
    }
}
