package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.faults.driving.Entry;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Gathers what is known of each complaint: the ledger, the topics, the databases and the mailbox. */
final class Evidence {
    /** Table as the rules call it, database, query. */
    private static final Map<String, String[]> TABLES = tables();

    private final Map<UUID, List<Entry>> ledger;
    private final Map<UUID, List<Told>> events;
    private final Map<String, Map<UUID, List<Row>>> rows = new HashMap<>();
    private final Map<String, List<JsonNode>> mails;

    Evidence(List<Entry> ledger, Tape tape, Tables tables, List<JsonNode> mails) {
        this.ledger = ledger.stream().collect(Collectors.groupingBy(Entry::complaint));
        this.events = tape.byComplaint();
        this.mails = mails.stream()
                .collect(Collectors.groupingBy(mail -> mail.path("complaintKey").asText()));
        TABLES.forEach((name, source) -> rows.put(name, tables.byComplaint(source[0], source[1])));
    }

    /** Every complaint that anybody knows of. */
    List<Life> lives() {
        Set<UUID> all = new LinkedHashSet<>(ledger.keySet());
        all.addAll(events.keySet());
        rows.values().forEach(table -> all.addAll(table.keySet()));
        all.remove(new UUID(0, 0));
        return all.stream().map(this::life).toList();
    }

    private Life life(UUID id) {
        Map<String, List<Row>> own = new LinkedHashMap<>();
        TABLES.keySet().forEach(table -> own.put(table, rows.get(table).getOrDefault(id, List.of())));
        String key = own.get("heard complaint").stream()
                .map(row -> row.text("key"))
                .findFirst()
                .orElse("none");
        return new Life(
                id,
                ledger.getOrDefault(id, List.of()),
                events.getOrDefault(id, List.of()),
                own,
                mails.getOrDefault(key, List.of()));
    }

    private static Map<String, String[]> tables() {
        Map<String, String[]> tables = new LinkedHashMap<>();
        tables.put("complaint", of("intake", "select id as complaint, key, story, status from complaint"));
        tables.put("contact", of("intake", "select complaint_id as complaint, id, text from contact"));
        tables.put("progress", of("intake", "select complaint_id as complaint, status, owner_id from case_progress"));
        tables.put(
                "promise of intake",
                of(
                        "intake",
                        """
                        select complaint_id as complaint, id, due,
                               case when state in ('MADE', 'RENEGOTIATED') then 'OPEN' else state end as state
                        from promise"""));
        tables.put(
                "case",
                of(
                        "resolution",
                        """
                        select c.id as complaint, c.key, c.status, c.version, c.owner_id, e.data->>'story' as story
                        from resolution_case c join case_entry e on e.case_id = c.id and e.number = 1"""));
        tables.put(
                "ownership",
                of(
                        "resolution",
                        """
                        select case_id as complaint, handler_id, since, until
                        from ownership_period order by case_id, since"""));
        tables.put(
                "promise",
                of("resolution", "select case_id as complaint, id, kind, due_at as due, state from promise"));
        tables.put("heard complaint", of("notification", "select id as complaint, key from complaint"));
        tables.put("heard", of("notification", "select complaint_id as complaint, id, type, heard_at from fact"));
        tables.put(
                "notice",
                of(
                        "notification",
                        """
                        select complaint_id as complaint, id, fact_id, kind, due, message_id, written_at, state,
                               attempts, handed_over_at, settled_at, reason from notice order by position"""));
        tables.put("log", of("operations", "select complaint_id as complaint, event_id as id, type from event_log"));
        tables.put(
                "projection",
                of("operations", "select id as complaint, status, is_open, owner_id from projection.complaint"));
        return tables;
    }

    private static String[] of(String database, String query) {
        return new String[] {database, query};
    }
}
