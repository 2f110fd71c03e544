package complaints.resolution.file;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/** The whole file of a case: data, or a document for who asks for {@code application/pdf}. */
@Path("/cases/{id}/file")
@RolesAllowed({"owner", "supervisor"})
public class FileResource {

    private static final String PDF = "application/pdf";

    private final CaseFiles files;
    private final FileFonts fonts;

    FileResource(CaseFiles files, FileFonts fonts) {
        this.files = files;
        this.fonts = fonts;
    }

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public CaseFile data(String id) {
        return files.of(id).file();
    }

    @GET
    @Produces(PDF + ";qs=0.5")
    public Response document(String id) {
        CaseFiles.Filed filed = files.of(id);
        String name = filed.file().key() + ".pdf";
        return Response.ok(CaseDocument.write(filed, fonts.all()), PDF)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
                .build();
    }
}
