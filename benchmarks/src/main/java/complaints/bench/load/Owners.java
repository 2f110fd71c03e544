package complaints.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.measuring.Latencies;
import complaints.bench.measuring.Quantiles;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** When each sampled complaint found its owner, as its file says. Asked when all are acknowledged, so all have one. */
final class Owners {

    private final Http http;

    Owners(Http http) {
        this.http = http;
    }

    Quantiles await(List<Accepted> samples) throws IOException, InterruptedException {
        Latencies latencies = new Latencies();
        for (Accepted each : samples) {
            latencies.add(Duration.between(each.at(), since(each)).toNanos());
        }
        return latencies.quantiles();
    }

    private Instant since(Accepted complaint) throws IOException, InterruptedException {
        for (JsonNode entry : http.history(complaint.id())) {
            if (entry.path("type").asText().equals("owner.assigned")) {
                return Instant.parse(entry.get("at").asText());
            }
        }
        throw new IOException("an acknowledged complaint has no owner in its file");
    }
}
