package complaints.bench.load;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.bench.measuring.Latencies;
import complaints.bench.measuring.Progress;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;

/**
 * Waits until the mail server has taken the acknowledgement of each sampled complaint. The times are the services' own:
 * from the recording to the taking, so that it does not matter how often is asked.
 */
final class Acknowledgements {
    private static final Duration BETWEEN_ROUNDS = Duration.ofSeconds(1);
    private static final Duration LONGEST_STANDSTILL = Duration.ofMinutes(2);

    private final Http http;
    private final Progress progress;
    private final Latencies latencies = new Latencies();
    private int failed;
    private Instant last = Instant.EPOCH;

    Acknowledgements(Http http, Progress progress) {
        this.http = http;
        this.progress = progress;
    }

    /**
     * Asks for the last alone until it is there, so that asking costs nothing while there is work; then for all. Ends when
     * all are there, or when none has come for two minutes.
     */
    Acknowledged await(List<Accepted> samples) throws IOException, InterruptedException {
        awaitTheLast(samples);
        Set<Accepted> open = new HashSet<>(samples);
        long moved = System.nanoTime();
        while (!open.isEmpty() && System.nanoTime() - moved < LONGEST_STANDSTILL.toNanos()) {
            int before = open.size();
            for (Accepted each : List.copyOf(open)) {
                if (settled(each)) {
                    open.remove(each);
                }
            }
            moved = open.size() < before ? System.nanoTime() : moved;
            progress.show("acknowledgements: %d of %d sampled".formatted(samples.size() - open.size(), samples.size()));
            LockSupport.parkNanos(open.isEmpty() ? 0 : BETWEEN_ROUNDS.toNanos());
        }
        return new Acknowledged(latencies.quantiles(), failed, open.size(), behind(samples));
    }

    private void awaitTheLast(List<Accepted> samples) throws IOException, InterruptedException {
        long end = System.nanoTime() + LONGEST_STANDSTILL.toNanos();
        while (!samples.isEmpty() && !isThere(samples.get(samples.size() - 1)) && System.nanoTime() < end) {
            progress.show("the last acknowledgement is still to come");
            LockSupport.parkNanos(BETWEEN_ROUNDS.toNanos());
        }
    }

    private boolean isThere(Accepted complaint) throws IOException, InterruptedException {
        for (JsonNode notice : http.notices(complaint.id())) {
            if (notice.path("kind").asText().equals("ACKNOWLEDGEMENT")) {
                return !notice.path("state").asText().equals("WRITTEN");
            }
        }
        return false;
    }

    private boolean settled(Accepted complaint) throws IOException, InterruptedException {
        for (JsonNode notice : http.notices(complaint.id())) {
            if (notice.path("kind").asText().equals("ACKNOWLEDGEMENT")) {
                return settled(complaint, notice);
            }
        }
        return false;
    }

    private boolean settled(Accepted complaint, JsonNode notice) {
        String state = notice.path("state").asText();
        if (state.equals("SENT")) {
            Instant taken = Instant.parse(notice.get("settledAt").asText());
            latencies.add(Duration.between(complaint.at(), taken).toNanos());
            last = taken.isAfter(last) ? taken : last;
        } else if (!state.equals("WRITTEN")) {
            failed++;
        }
        return !state.equals("WRITTEN");
    }

    private double behind(List<Accepted> samples) {
        return samples.stream()
                .map(Accepted::at)
                .max(Instant::compareTo)
                .map(end -> Math.max(0, Duration.between(end, last).toMillis() / 1e3))
                .orElse(0.0);
    }
}
