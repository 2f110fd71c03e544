package complaints.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The objects that the Kustomize folders under {@code deploy} declare, as they are written. */
final class Manifests {

    static final Path DEPLOY = Path.of(System.getProperty("complaints.root"), "deploy");
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());

    private Manifests() {}

    /** Every object of the folders, without the kustomizations themselves. */
    static List<JsonNode> in(String... folders) {
        return Stream.of(folders)
                .map(DEPLOY::resolve)
                .flatMap(Manifests::files)
                .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                .flatMap(Manifests::objects)
                .toList();
    }

    static List<JsonNode> of(String kind) {
        return in("kubernetes", "proxy").stream()
                .filter(each -> each.get("kind").asText().equals(kind))
                .toList();
    }

    static JsonNode kustomization(String folder) {
        return objects(DEPLOY.resolve(folder).resolve("kustomization.yaml"))
                .findFirst()
                .orElseThrow();
    }

    static String name(JsonNode object) {
        return object.at("/metadata/name").asText();
    }

    static Stream<JsonNode> each(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<JsonNode> objects(Path file) {
        try (MappingIterator<JsonNode> objects = YAML.readerFor(JsonNode.class).readValues(file.toFile())) {
            return objects.readAll().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(file.toString(), e);
        }
    }
}
