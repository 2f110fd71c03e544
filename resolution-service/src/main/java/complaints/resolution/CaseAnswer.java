package complaints.resolution;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

/** How a changed case answers: all of it, and its version as {@code ETag}. */
public final class CaseAnswer {

    private CaseAnswer() {}

    /** 200. */
    public static Response ok(Case it) {
        return with(200, it);
    }

    /** 201. */
    public static Response created(Case it) {
        return with(201, it);
    }

    /** 202: it waits for somebody else. */
    public static Response accepted(Case it) {
        return with(202, it);
    }

    private static Response with(int status, Case it) {
        return Response.status(status)
                .header(HttpHeaders.ETAG, CaseVersion.etag(it.version()))
                .entity(CaseView.of(it))
                .build();
    }
}
