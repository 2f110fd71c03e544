package complaints.resolution.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The whole file of a case, as data and as a document. */
@Path("/cases/{id}")
@RolesAllowed({"owner", "supervisor"})
public class FileResource {

    private final CaseFiles files;

    FileResource(CaseFiles files) {
        this.files = files;
    }

    @GET
    @Path("/file")
    @Produces(MediaType.APPLICATION_JSON)
    public CaseFile data(String id) {
        return files.of(id).file();
    }

    @GET
    @Path("/file.pdf")
    @Produces("application/pdf")
    public Response document(String id) {
        CaseFiles.Filed filed = files.of(id);
        return Response.ok(CaseDocument.write(filed.it(), filed.file()))
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + filed.file().key() + ".pdf\"")
                .build();
    }
}
