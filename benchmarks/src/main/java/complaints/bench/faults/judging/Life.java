package complaints.bench.faults.judging;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.faults.driving.Entry;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * All that is known of one complaint, from outside.
 *
 * @param ledger what clients were told
 * @param events each once
 * @param rows by table, named as in {@link Evidence}
 * @param mails as the catcher has them
 */
record Life(UUID id, List<Entry> ledger, List<Told> events, Map<String, List<Row>> rows, List<JsonNode> mails) {

    /** In the order of their sequences, where they are of one topic. */
    List<Told> events(String type) {
        return events.stream()
                .filter(each -> each.type().equals(type))
                .sorted(Comparator.comparingLong(Told::sequence))
                .toList();
    }

    List<Row> rows(String table) {
        return rows.getOrDefault(table, List.of());
    }

    /** The ledger's line about its recording; null where nobody was told of it. */
    Entry recorded() {
        return ledger.stream().filter(Entry::recorded).findFirst().orElse(null);
    }
}
