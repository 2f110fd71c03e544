package complaints.doors;

import io.github.bucket4j.Bucket;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Nobody takes the service from the others. Who logs in has a share of his own at each address; who does not, shares
 * that of his address; and an address that tries passwords has to wait, though not who logged in there before. Too much
 * is answered with 429 and {@code Retry-After} before anything else is done. Health and metrics are never refused.
 *
 * <p>Shares are counted in each process by itself: with two instances behind a balancer they are twice as large.
 */
@ApplicationScoped
class RateLimits {

    private static final int BEFORE_LOG_IN = 1000;

    private final Shares named;
    private final Shares nameless;
    private final LogInAttempts attempts = new LogInAttempts();

    RateLimits(
            @ConfigProperty(name = "complaints.http.requests-per-second") int named,
            @ConfigProperty(name = "complaints.http.requests-per-second-without-log-in") int nameless) {
        this.named = new Shares(named, Duration.ofSeconds(1));
        this.nameless = new Shares(nameless, Duration.ofSeconds(1));
    }

    void begin(@Observes Filters filters) {
        filters.register(this::pass, BEFORE_LOG_IN);
    }

    private void pass(RoutingContext request) {
        String address = request.request().remoteAddress().hostAddress();
        String logIn = request.request().getHeader(HttpHeaders.AUTHORIZATION);
        if (request.normalizedPath().startsWith("/q/")) {
            request.next();
        } else if (logIn == null) {
            pass(request, nameless.of(address), 1);
        } else if (!attempts.mayTry(address, logIn)) {
            refuse(request, LogInAttempts.SECONDS);
        } else {
            request.addHeadersEndHandler(answered -> attempts.ended(address, logIn, request));
            pass(request, named.of(address + ' ' + logIn.hashCode()), 1);
        }
    }

    private static void pass(RoutingContext request, Bucket share, int seconds) {
        if (share.tryConsume(1)) {
            request.next();
        } else {
            refuse(request, seconds);
        }
    }

    private static void refuse(RoutingContext request, int seconds) {
        request.response()
                .setStatusCode(429)
                .putHeader(HttpHeaders.RETRY_AFTER, Integer.toString(seconds))
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(
                        "{\"type\":\"urn:complaints:problem/too-many-requests\",\"title\":\"Too many requests\",\"status\":429,"
                                + "\"detail\":\"Too many requests at once. Nothing was written; please try again in "
                                + seconds + " s.\"}");
    }
}
