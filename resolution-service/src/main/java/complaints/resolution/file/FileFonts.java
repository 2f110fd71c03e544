package complaints.resolution.file;

import complaints.resolution.ResolutionSettings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The operator's fonts for documents; a name that leads nowhere stops the start rather than a document. */
@ApplicationScoped
@Startup
class FileFonts {

    private final List<Path> fonts;

    FileFonts(ResolutionSettings settings) {
        fonts = settings.fileFonts().orElse(List.of());
        List<Path> missing =
                fonts.stream().filter(each -> !Files.isReadable(each)).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("complaints.resolution.file-fonts names " + missing
                    + ", which cannot be read: name TrueType fonts (.ttf) of this machine, or none");
        }
    }

    List<Path> all() {
        return fonts;
    }
}
