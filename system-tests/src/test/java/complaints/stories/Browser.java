package complaints.stories;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Keeps cookies, fills forms, and follows where it is sent, unless told otherwise. */
final class Browser {

    private final CookieManager cookies = new SecureOnLoopback();
    private final HttpClient following = client(HttpClient.Redirect.NORMAL);
    private final HttpClient staying = client(HttpClient.Redirect.NEVER);

    HttpResponse<String> get(String address, String... headers) {
        return send(following, request(address, headers).GET());
    }

    /** The first answer, wherever it points. */
    HttpResponse<String> look(String address, String... headers) {
        return send(staying, request(address, headers).GET());
    }

    HttpResponse<String> post(String address, String body, String... headers) {
        return send(following, request(address, headers).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    HttpResponse<String> submit(String address, Map<String, String> fields) {
        String form = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return post(address, form, "Content-Type", "application/x-www-form-urlencoded");
    }

    private HttpClient client(HttpClient.Redirect redirect) {
        return HttpClient.newBuilder()
                .cookieHandler(cookies)
                .followRedirects(redirect)
                .connectTimeout(Duration.ofSeconds(5))
                .build();
    }

    private static HttpRequest.Builder request(String address, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create(address)).timeout(Duration.ofSeconds(60));
        return headers.length == 0 ? request : request.headers(headers);
    }

    private static HttpResponse<String> send(HttpClient client, HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Browsers count this machine as safe, and show it cookies meant for https alone. */
    private static final class SecureOnLoopback extends CookieManager {
        @Override
        public Map<String, List<String>> get(URI address, Map<String, List<String>> headers) throws IOException {
            return super.get(URI.create(address.toString().replaceFirst("^http:", "https:")), headers);
        }
    }
}
