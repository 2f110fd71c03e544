package complaints.operations;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;

/** Stands where the other services would: keeps what it was told last and says what it says about itself. */
public class AnsweringService implements QuarkusTestResourceLifecycleManager {

    public static final String LAST_REQUEST = "complaints.operations.test.last-request";

    public static final String LAST_HEADERS = "complaints.operations.test.last-headers";

    private HttpServer server;

    @Override
    public Map<String, String> start() {
        try {
            server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.createContext("/", AnsweringService::answer);
        server.start();
        String base = "http://127.0.0.1:" + server.getAddress().getPort();
        return Map.of(
                "complaints.public.intake.url", base,
                "complaints.public.resolution.url", base,
                "complaints.public.followup.url", base,
                "complaints.public.notification.url", "http://127.0.0.1:1");
    }

    @Override
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String path = exchange.getRequestURI().getPath();
        String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        boolean metrics = path.equals("/q/metrics");
        if (!metrics) {
            String authorization = exchange.getRequestHeaders().getFirst("Authorization");
            System.setProperty(
                    LAST_REQUEST,
                    exchange.getRequestMethod() + " " + exchange.getRequestURI() + " " + authorization + " " + body);
            System.setProperty(LAST_HEADERS, new TreeMap<>(exchange.getRequestHeaders()).toString());
        }
        byte[] answer = (metrics
                        ? "complaints_outbox_pending_rows 7.0\ncomplaints_outbox_oldest_age_seconds 3.0\n"
                        : "{\"replayed\":2}")
                .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", metrics ? "text/plain" : "application/json");
        exchange.getResponseHeaders().set("ETag", "\"7\"");
        exchange.getResponseHeaders().set("X-Inside", "not for outside");
        exchange.sendResponseHeaders(200, answer.length);
        exchange.getResponseBody().write(answer);
        exchange.close();
    }
}
