package complaints.doors;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.UnauthorizedException;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticator;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/**
 * What somebody hears whom nobody knows: 401, or where a company's accounts are in use and a page is served, the way to
 * them (302, or 499 to a script, which could not follow).
 */
class LogInNeeded {

    @ServerExceptionMapper({UnauthorizedException.class, AuthenticationFailedException.class})
    Uni<Response> unauthorized(RoutingContext request) {
        HttpAuthenticator ways = request.get(HttpAuthenticator.class.getName());
        return ways.getChallenge(request).map(LogInNeeded::answer);
    }

    private static Response answer(ChallengeData way) {
        if (way == null || way.status == 401) {
            return Problem.of(401, "log-in-needed", "Log in with a user of this service.")
                    .response()
                    .header(HttpHeaders.WWW_AUTHENTICATE, "Basic realm=\"complaints\", charset=\"UTF-8\"")
                    .build();
        }
        Response.ResponseBuilder answer = Response.status(way.status);
        way.getHeaders().forEach((name, value) -> answer.header(name.toString(), value));
        return answer.build();
    }
}
