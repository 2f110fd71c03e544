package complaints.devstack.up;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Looks at a running service from outside. */
public final class Probe {
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(2)).build();

    private Probe() {}

    /** Whether the service says that it can work. */
    public static boolean ready(String url) {
        try {
            return get(url + "/q/health/ready").statusCode() == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** The plain numbers of {@code /q/metrics}, without labels; empty where it does not answer. */
    static Map<String, Long> metrics(String url) {
        Map<String, Long> numbers = new HashMap<>();
        try {
            get(url + "/q/metrics")
                    .body()
                    .lines()
                    .filter(line -> line.matches("[a-z_]+ [0-9.Ee+]+"))
                    .map(line -> line.split(" "))
                    .forEach(words -> numbers.put(words[0], (long) Double.parseDouble(words[1])));
            return numbers;
        } catch (IOException e) {
            return Map.of();
        }
    }

    private static HttpResponse<String> get(String address) throws IOException {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create(address))
                    .timeout(Duration.ofSeconds(5))
                    .build();
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }
}
