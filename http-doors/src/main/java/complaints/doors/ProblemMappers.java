package complaints.doors;

import complaints.messaging.Failures;
import complaints.messaging.Trace;
import io.quarkus.security.ForbiddenException;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/** Every "no" leaves as problem+json, and a failure of ours in a browser as a page; only what nobody expected is logged, and without the values it was about. */
class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);

    private static final Problem NOT_NOW = Problem.of(
            503,
            "not-now",
            "The database does not answer now, and whether this was written is not certain. Send it again"
                    + " with the same Idempotency-Key or If-Match: then it takes effect once.");

    @ServerExceptionMapper
    Response refused(Refusal refusal) {
        return refusal.asResponse();
    }

    @ServerExceptionMapper
    Response invalid(InvalidBody body) {
        return body.asProblem().asResponse();
    }

    @ServerExceptionMapper
    Response invalid(ConstraintViolationException parameters) {
        return new InvalidBody(parameters.getConstraintViolations().stream()
                        .map(each -> new Violation(lastNode(each), each.getMessage()))
                        .toList())
                .asProblem()
                .asResponse();
    }

    @ServerExceptionMapper(ForbiddenException.class)
    Response forbidden() {
        return Problem.of(403, "not-allowed", "Your role does not allow this.").asResponse();
    }

    @ServerExceptionMapper
    Response http(WebApplicationException e) {
        Response.StatusType status = e.getResponse().getStatusInfo();
        String slug = status.getReasonPhrase().toLowerCase().replace(' ', '-');
        Response.ResponseBuilder response = Problem.of(status.getStatusCode(), slug, detail(status.getStatusCode()))
                .response();
        if (e.getResponse().getHeaderString(HttpHeaders.ALLOW) != null) {
            response.header(HttpHeaders.ALLOW, e.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        return response.build();
    }

    /** Such as a form with broken escapes: thrown before anything of ours was asked. Whatever else it is, is unexpected. */
    @ServerExceptionMapper
    Response unreadable(IllegalArgumentException e, HttpHeaders asked) {
        boolean ours = Arrays.stream(e.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("complaints."));
        return ours
                ? unexpected(e, asked)
                : Problem.of(400, "unreadable", "What was sent cannot be read.").asResponse();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e, HttpHeaders asked) {
        boolean page = NotNowPage.isWanted(asked);
        if (Failures.passes(e)) {
            LOG.warnf("not now: %s", Failures.summary(e));
            return (page ? NotNowPage.answer(503, asked) : NOT_NOW.response())
                    .header(HttpHeaders.RETRY_AFTER, 2)
                    .build();
        }
        LOG.errorf("request failed: %s", Failures.summary(e));
        return (page ? NotNowPage.answer(500, asked) : ourFault().response()).build();
    }

    private static Problem ourFault() {
        String trace = Trace.current().substring(3, 35);
        return Problem.of(
                500, "our-fault", "Something failed on our side. Nothing was written.", Map.of("trace", trace));
    }

    private static String detail(int status) {
        return switch (status) {
            case 404 -> "There is nothing at this address.";
            case 405 -> "This address does not take that method.";
            case 406 -> "This address cannot answer in that format.";
            case 415 -> "Send application/json.";
            default -> "The request was refused.";
        };
    }

    private static String lastNode(ConstraintViolation<?> violation) {
        String path = violation.getPropertyPath().toString();
        return path.substring(path.lastIndexOf('.') + 1);
    }
}
