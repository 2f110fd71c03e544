package complaints.operations.desk;

import complaints.operations.Forwarding;
import complaints.operations.Forwarding.Destination;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import jakarta.ws.rs.core.UriInfo;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;

/** The one address the desk talks to: the public doors of the services, as far as the desk needs them. */
@Path("/api/desk")
@RolesAllowed({"agent", "owner", "supervisor"})
public class DeskResource {

    private static final List<String> ROLES = List.of("agent", "owner", "supervisor");

    private final Forwarding forwarding;

    DeskResource(Forwarding forwarding) {
        this.forwarding = forwarding;
    }

    /** Who sits at the desk. */
    public record Me(String name, List<String> roles) {}

    @GET
    @Path("/me")
    public Me me(@Context SecurityContext caller) {
        Stream<String> roles = ROLES.stream().filter(caller::isUserInRole);
        return new Me(caller.getUserPrincipal().getName(), roles.toList());
    }

    @GET
    @Path("/{service}/{path:.+}")
    public Response read(String service, String path, @Context UriInfo asked, @Context HttpHeaders headers) {
        String query = asked.getRequestUri().getRawQuery();
        check("GET", service, path);
        return forwarding.get(service, query == null ? path : path + "?" + query, headers);
    }

    @POST
    @Path("/{service}/{path:.+}")
    public Response act(
            String service, String path, InputStream body, @Context UriInfo asked, @Context HttpHeaders headers) {
        String join = asked.getQueryParameters().getFirst("join");
        String address = join == null ? path : path + "?join=" + Boolean.parseBoolean(join);
        check("POST", service, path);
        return forwarding.pass(new Destination(service, "POST", address), body, headers);
    }

    @PUT
    @Path("/{service}/{path:.+}")
    public Response keep(String service, String path, InputStream body, @Context HttpHeaders headers) {
        check("PUT", service, path);
        return forwarding.pass(new Destination(service, "PUT", path), body, headers);
    }

    private static void check(String method, String service, String path) {
        if (!Routes.knows(method, service, path)) {
            throw new NotForTheDesk();
        }
    }
}
