package complaints.resolution.lookup;

import complaints.doors.InvalidBody;
import complaints.resolution.CaseStatus;
import complaints.resolution.CaseVersion;
import complaints.resolution.CaseView;
import complaints.resolution.LogIns;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.util.Arrays;
import java.util.List;

/** Cases as owners and supervisors see them. */
@Path("/cases")
@RolesAllowed({"owner", "supervisor"})
public class CaseResource {

    private final LookingUp lookingUp;
    private final LogIns logIns;

    CaseResource(LookingUp lookingUp, LogIns logIns) {
        this.lookingUp = lookingUp;
        this.logIns = logIns;
    }

    /** The case with the earliest promise first; {@code status} may be given several times or separated by commas. */
    @GET
    public CasePage page(
            @QueryParam("owner") String owner,
            @QueryParam("status") List<String> status,
            @QueryParam("page") String page,
            @Context SecurityContext caller) {
        return lookingUp.page(page, "me".equals(owner) ? logIns.handlerId(caller) : owner, statuses(status));
    }

    @GET
    @Path("/{id}")
    public Response one(String id) {
        CaseView found = lookingUp.one(id);
        return Response.ok(found)
                .header(HttpHeaders.ETAG, CaseVersion.etag(found.version()))
                .build();
    }

    private static List<CaseStatus> statuses(List<String> given) {
        try {
            return given.stream()
                    .flatMap(each -> Arrays.stream(each.split(",")))
                    .filter(each -> !each.isBlank())
                    .map(each -> CaseStatus.valueOf(each.strip()))
                    .toList();
        } catch (IllegalArgumentException unknown) {
            throw InvalidBody.at("status", "Must be one of " + Arrays.toString(CaseStatus.values()) + ".");
        }
    }
}
