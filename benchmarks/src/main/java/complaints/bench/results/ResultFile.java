package complaints.bench.results;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** Keeps a run as {@code benchmarks/results/SCENARIO-UTC.json}: what was found, on what machine, of what commit. */
public final class ResultFile {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private static final DateTimeFormatter NAME =
            DateTimeFormatter.ofPattern("yyyyMMdd'T'HHmmss'Z'").withZone(ZoneOffset.UTC);

    private final Path root;

    private ResultFile(Path root) {
        this.root = root;
    }

    /** @param root of the checkout */
    public static ResultFile in(Path root) {
        return new ResultFile(root);
    }

    /** @return where it lies */
    public Path write(String scenario, Instant begun, Object report) throws IOException {
        Path folder = Files.createDirectories(root.resolve("benchmarks/results"));
        Path file = folder.resolve(scenario + "-" + NAME.format(begun) + ".json");
        ObjectNode whole = JSON.createObjectNode().put("scenario", scenario).put("begun", begun.toString());
        whole.set("machine", JSON.valueToTree(Machine.here()));
        whole.set("commit", JSON.valueToTree(Commit.of(root)));
        whole.setAll(JSON.<ObjectNode>valueToTree(report));
        JSON.writeValue(file.toFile(), whole);
        return file;
    }
}
