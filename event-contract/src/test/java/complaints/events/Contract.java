package complaints.events;

import com.fasterxml.jackson.databind.JsonNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion.VersionFlag;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The contract as it lies in this module: records, schemas, samples. */
final class Contract {

    static final Path SCHEMAS = Path.of("src/main/resources/schemas");
    static final Path GOLDEN = Path.of("src/test/resources/golden");

    private static final String SUFFIX = ".json";
    private static final SchemaValidatorsConfig STRICT = SchemaValidatorsConfig.builder()
            .formatAssertionsEnabled(true)
            .typeLoose(false)
            .build();

    private Contract() {}

    /** Every kind of topic; the dead letters of one service stand for those of all. */
    static List<Topic<? extends Fact>> topics() {
        return Stream.concat(Topics.TOLD.stream(), Stream.of(Topics.deadLetters("intake")))
                .toList();
    }

    /** Every record that is told, by its wire name. */
    static Map<String, Class<? extends Fact>> facts() {
        Map<String, Class<? extends Fact>> facts = new TreeMap<>();
        topics().forEach(topic -> facts.putAll(topic.types()));
        return facts;
    }

    static JsonNode schemaText(String name) {
        return read(SCHEMAS.resolve(name + SUFFIX));
    }

    static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(VersionFlag.V202012)
                .getSchema(SchemaLocation.of("classpath:schemas/" + name + SUFFIX), STRICT);
    }

    /** Every sample of every fact, in Spanish and English. */
    static List<Sample> samples() {
        return Stream.of(GOLDEN, GOLDEN.resolve("english"))
                .flatMap(folder -> names(folder).stream()
                        .map(name -> new Sample(
                                name,
                                GOLDEN.relativize(folder).toString(),
                                read(folder.resolve(name + SUFFIX)),
                                facts().get(name))))
                .toList();
    }

    /** The names of the JSON files that lie directly in a folder. */
    static Set<String> names(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(SUFFIX))
                    .map(name -> name.substring(0, name.length() - SUFFIX.length()))
                    .collect(Collectors.toCollection(TreeSet::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static JsonNode read(Path file) {
        try {
            return Wiring.JSON.readTree(file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
