package complaints.bench.faults.pressing;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.judging.Mailbox;
import complaints.bench.faults.judging.Tables;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** In which order mails left after the mail server had been away. */
public final class Urgency {
    private final Site site;

    public Urgency(Site site) {
        this.site = site;
    }

    /**
     * @param since mails before it are not counted
     * @return how many of all pairs of an upset and a calm customer the upset one was told first: 1 is the upset first,
     *     0.5 is no order; -1 where there is no pair
     */
    public double upsetFirst(Instant since) {
        Set<String> upset = new Tables(site.servers())
                .all("intake", "select key from complaint where upset").stream()
                        .map(row -> row.columns().get("key").toString())
                        .collect(Collectors.toSet());
        List<JsonNode> mails = new Mailbox(site.servers().mailsUrl())
                .mails().stream()
                        .filter(mail ->
                                Instant.parse(mail.path("time").asText()).isAfter(since))
                        .toList();
        long calmAfter =
                mails.stream().filter(mail -> !upset.contains(key(mail))).count();
        long pairs = calmAfter * (mails.size() - calmAfter);
        long first = 0;
        for (JsonNode mail : mails) {
            boolean calm = !upset.contains(key(mail));
            calmAfter -= calm ? 1 : 0;
            first += calm ? 0 : calmAfter;
        }
        return pairs == 0 ? -1 : (double) first / pairs;
    }

    /** As intake keeps it: without the dashes it is told with. */
    private static String key(JsonNode mail) {
        return mail.path("complaintKey").asText().replace("-", "");
    }
}
