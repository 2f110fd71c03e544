package complaints.operations;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.Set;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/**
 * Browsers send a log-in they remember also with what another site's page makes them ask; they say so in {@code
 * Sec-Fetch-Site}. Nothing is done on another site's word.
 */
class SameSiteFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @ServerRequestFilter
    void check(ContainerRequestContext request) {
        String from = request.getHeaderString("Sec-Fetch-Site");
        boolean ours = from == null || from.equals("same-origin") || from.equals("none");
        if (!ours && !READING.contains(request.getMethod())) {
            throw new ForbiddenException();
        }
    }
}
