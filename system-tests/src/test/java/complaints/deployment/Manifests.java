package complaints.deployment;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
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

    /** Every object of the folders, without the kustomizations themselves; a patch stands there as what it makes. */
    static List<JsonNode> in(String... folders) {
        return Stream.of(folders)
                .map(DEPLOY::resolve)
                .flatMap(Manifests::files)
                .filter(file -> file.toString().endsWith(".yaml") && !file.endsWith("kustomization.yaml"))
                .flatMap(file -> patches(file) ? objects(file).map(Manifests::patched) : objects(file))
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

    private static boolean patches(Path file) {
        Path kustomization = file.resolveSibling("kustomization.yaml");
        return objects(kustomization)
                .flatMap(each -> each(each.path("patches")))
                .anyMatch(patch -> file.endsWith(patch.get("path").asText()));
    }

    private static JsonNode patched(JsonNode patch) {
        JsonNode whole = in("kubernetes/base", "proxy").stream()
                .filter(each ->
                        each.get("kind").equals(patch.get("kind")) && name(each).equals(name(patch)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nothing to patch: " + name(patch)));
        return merged(whole.deepCopy(), patch);
    }

    private static JsonNode merged(JsonNode whole, JsonNode patch) {
        patch.properties().forEach(field -> {
            JsonNode old = whole.get(field.getKey());
            boolean both = old != null && old.isObject() && field.getValue().isObject();
            ((ObjectNode) whole).set(field.getKey(), both ? merged(old, field.getValue()) : field.getValue());
        });
        return whole;
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
