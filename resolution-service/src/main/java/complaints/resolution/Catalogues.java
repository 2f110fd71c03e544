package complaints.resolution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Reads what an operator gives as data, or the project's own where he gives none. */
record Catalogues(ObjectMapper json) {

    /** @throws UncheckedIOException naming the file that cannot be read */
    <T> T read(Optional<String> file, String resource, TypeReference<T> type) {
        try (InputStream data = open(file, resource)) {
            return json.readValue(data, type);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.orElse(resource) + ": " + e.getMessage(), e);
        }
    }

    private static InputStream open(Optional<String> file, String resource) throws IOException {
        return file.isPresent()
                ? Files.newInputStream(Path.of(file.get()))
                : Catalogues.class.getResourceAsStream(resource);
    }
}
