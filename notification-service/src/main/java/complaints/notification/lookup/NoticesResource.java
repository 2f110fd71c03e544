package complaints.notification.lookup;

import complaints.notification.Complaints;
import complaints.notification.Notices;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.List;

/** What a customer was told, when, to which address, and whether it arrived. */
@Path("/notices")
@RolesAllowed({"agent", "owner", "supervisor", "operations"})
public class NoticesResource {

    private final Complaints complaints;
    private final Notices notices;

    NoticesResource(Complaints complaints, Notices notices) {
        this.complaints = complaints;
        this.notices = notices;
    }

    /**
     * A complaint's notices, oldest first; by its id or its key. Empty also where the complaint is unknown: this service
     * cannot tell "never" from "not heard of yet".
     */
    @GET
    public List<NoticeView> list(@QueryParam("complaint") @NotBlank @Size(max = 64) String complaint) {
        return complaints
                .idOf(complaint)
                .map(id -> notices.of(id).stream().map(NoticeView::of).toList())
                .orElse(List.of());
    }
}
