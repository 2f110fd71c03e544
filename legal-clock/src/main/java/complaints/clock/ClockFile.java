package complaints.clock;

import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a YAML file of the clock into fields. An unreadable file is one more problem, not an end. */
final class ClockFile {

    private static final ObjectReader YAML = new YAMLMapper(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .reader();

    private ClockFile() {}

    static Optional<Fields> shipped(String name, Problems problems) {
        try (InputStream in = Resources.open(name)) {
            return Optional.of(Fields.ofFile(name, YAML.readTree(in), problems));
        } catch (IOException unreadable) {
            throw new IllegalStateException("The library's own " + name + " cannot be read", unreadable);
        }
    }

    static Optional<Fields> at(Path path, Problems problems) {
        try (InputStream in = Files.newInputStream(path)) {
            JsonNode root = YAML.readTree(in);
            return Optional.of(Fields.ofFile(path.getFileName().toString(), root, problems));
        } catch (NoSuchFileException absent) {
            problems.add(path.toString(), "there is no such file; correct the path or remove it");
        } catch (IOException unreadable) {
            problems.add(path.toString(), "cannot be read as YAML: " + unreadable.getMessage());
        }
        return Optional.empty();
    }
}
