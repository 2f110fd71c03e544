package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import complaints.bench.faults.driving.Entry;
import complaints.bench.faults.driving.Outcome;
import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** The evidence about one complaint as it should be: recorded, owned, handed over once, acknowledged. */
final class ALife {
    static final UUID ID = new UUID(1, 1);
    static final UUID PROMISE = new UUID(2, 1);
    static final Instant BEGUN = Instant.parse("2026-11-23T10:00:00Z");
    static final Instant DUE = Instant.parse("2026-11-28T22:59:59Z");
    private static final ObjectMapper JSON = new ObjectMapper();

    final List<Entry> ledger = new ArrayList<>();
    final List<Told> events = new ArrayList<>();
    final Map<String, List<Row>> rows = new HashMap<>();
    final List<JsonNode> mails = new ArrayList<>();

    ALife() {
        ledger.add(new Entry(ID, Entry.RECORDED, "FAULT-1", Outcome.ACCEPTED, "K-1", "story", DUE.toString()));
        told(
                "intake",
                "complaint.recorded",
                body().put("key", "K-1").put("story", "story").put("answerBy", DUE.toString()));
        ObjectNode owner = body();
        owner.putObject("owner").put("id", "ana");
        told("resolution", "owner.assigned", owner);
        told(
                "resolution",
                "promise.made",
                body().put("promiseId", PROMISE.toString()).put("due", DUE.toString()));
        row("complaint", "key", "K1", "story", "story", "status", "RECORDED");
        row("case", "story", "story", "status", "OPEN", "owner_id", "ana");
        row("ownership", "handler_id", "ana", "since", at(0), "until", null);
        row("promise", "id", PROMISE, "due", Timestamp.from(DUE), "state", "OPEN");
        row("promise of intake", "id", PROMISE, "due", Timestamp.from(DUE), "state", "OPEN");
        row("heard complaint", "key", "K-1");
        row("projection", "status", "OPEN", "is_open", true, "owner_id", "ana");
        acknowledge();
        events.forEach(told -> row("log", "id", told.id()));
    }

    /** As the rules look at it. */
    Life life() {
        return new Life(ID, ledger, events, rows, mails);
    }

    Told told(String topic, String type, ObjectNode body) {
        byte[] payload = body.put("at", BEGUN.toString()).toString().getBytes(StandardCharsets.UTF_8);
        UUID id = new UUID(3, events.size());
        Told told = new Told(topic + ".events.v1", id, type, ID, events.size(), payload);
        events.add(told);
        if (!topic.equals("notification")) {
            row("heard", "id", id, "heard_at", at(1));
        }
        return told;
    }

    void row(String table, Object... columns) {
        Map<String, Object> row = new LinkedHashMap<>();
        for (int i = 0; i < columns.length; i += 2) {
            row.put((String) columns[i], columns[i + 1]);
        }
        rows.computeIfAbsent(table, name -> new ArrayList<>()).add(new Row(row));
    }

    static Timestamp at(int seconds) {
        return Timestamp.from(BEGUN.plusSeconds(seconds));
    }

    static ObjectNode body() {
        return JSON.createObjectNode();
    }

    private void acknowledge() {
        UUID notice = new UUID(4, 1);
        row(
                "notice",
                "id",
                notice,
                "fact_id",
                events.get(0).id(),
                "kind",
                "ACKNOWLEDGEMENT",
                "due",
                Timestamp.from(DUE),
                "message_id",
                "<m1@x>",
                "written_at",
                at(2),
                "state",
                "SENT",
                "attempts",
                1);
        mails.add(body().put("messageId", "m1@x"));
        told("notification", "notice.sent", body().put("noticeId", notice.toString()));
    }
}
