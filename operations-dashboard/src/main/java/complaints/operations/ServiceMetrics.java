package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads what a service says about itself in the text format of Prometheus. */
@ApplicationScoped
class ServiceMetrics {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();

    /** Values of metrics without labels whose name begins with {@code complaints_}; empty where nobody answers. */
    Map<String, Double> read(String base) {
        HttpRequest request = HttpRequest.newBuilder(URI.create(base + "/q/metrics"))
                .timeout(PATIENCE)
                .build();
        try {
            HttpResponse<Stream<String>> answer = http.send(request, HttpResponse.BodyHandlers.ofLines());
            return answer.statusCode() == 200 ? parse(answer.body()) : Map.of();
        } catch (IOException away) {
            return Map.of();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            return Map.of();
        }
    }

    private static Map<String, Double> parse(Stream<String> lines) {
        return lines.filter(line -> line.startsWith("complaints_"))
                .map(line -> line.split(" "))
                .filter(parts -> parts.length == 2 && parts[0].indexOf('{') < 0)
                .collect(Collectors.toMap(parts -> parts[0], parts -> Double.valueOf(parts[1]), (a, b) -> b));
    }
}
