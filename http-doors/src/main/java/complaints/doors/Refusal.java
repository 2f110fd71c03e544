package complaints.doors;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * An expected "no" of the rules: nothing has changed. Each aggregate names its own by subclass. Told at HTTP as
 * {@code application/problem+json} (RFC 9457) whose {@code type} ends with the refusal's slug.
 *
 * <p>The message is read by the person who asked: it says what was not possible, what would have been, and holds no
 * personal data.
 */
public abstract class Refusal extends RuntimeException {

    /** What kind of no it is. */
    public enum Kind {
        /** There is no such thing, or not for who asks. */
        NOT_FOUND(404),
        /** The state it is in does not allow it now. */
        CONFLICT(409),
        /** It was possible once and is no more. */
        GONE(410),
        /** Somebody changed it since it was read. */
        STALE(412),
        /** Readable, but the rules refuse what it says. */
        INVALID(422);

        final int status;

        Kind(int status) {
            this.status = status;
        }
    }

    private final Kind kind;
    private final String slug;
    private final transient Map<String, Object> members = new LinkedHashMap<>();
    private int retryAfter;

    /** @param slug kebab-case, stable: programs rely on it */
    protected Refusal(Kind kind, String slug, String message) {
        super(message, null, false, false);
        this.kind = kind;
        this.slug = slug;
    }

    /** Adds a member to the problem, such as what exists already. */
    protected final void with(String member, Object value) {
        members.put(member, value);
    }

    /** The same request may be answered otherwise after so many seconds; told as {@code Retry-After}. */
    protected final void retryAfter(int seconds) {
        retryAfter = seconds;
    }

    final Response asResponse() {
        Response.ResponseBuilder response = asProblem().response();
        return (retryAfter == 0 ? response : response.header(HttpHeaders.RETRY_AFTER, retryAfter)).build();
    }

    final Problem asProblem() {
        return Problem.of(kind.status, slug, getMessage(), members);
    }
}
