package complaints.devstack.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Complaints from JSON Lines, gzip or not, in any layout known here. */
final class Samples {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<Layout> LAYOUTS = List.of(Layout.INTAKE, new CfpbLayout(), new MadridLayout());

    private Samples() {}

    /** The project's own: believable, in Spanish and English, about everything a company hears. */
    static List<Sample> ours() throws IOException {
        return read(Samples.class.getResourceAsStream("/samples/complaints.jsonl"), Integer.MAX_VALUE);
    }

    /** The first complaints of a file, as many as wanted; rows without a story are passed over. */
    static List<Sample> of(Path file, int limit) throws IOException {
        try (InputStream content = Files.newInputStream(file)) {
            return read(content, limit);
        }
    }

    private static List<Sample> read(InputStream content, int limit) throws IOException {
        List<Sample> samples = new ArrayList<>();
        int number = 0;
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(plain(content), StandardCharsets.UTF_8))) {
            String line = lines.readLine();
            while (line != null && samples.size() < limit) {
                number++;
                complaint(line, number).ifPresent(samples::add);
                line = lines.readLine();
            }
        }
        return samples;
    }

    private static Optional<Sample> complaint(String line, int number) throws UnknownLayout {
        if (line.isBlank()) {
            return Optional.empty();
        }
        try {
            if (JSON.readTree(line) instanceof ObjectNode row) {
                return layout(row, number).complaint(row);
            }
        } catch (JsonProcessingException e) {
            throw new UnknownLayout("line " + number + " is not JSON: " + e.getOriginalMessage());
        }
        throw new UnknownLayout("line " + number + " is not a JSON object");
    }

    private static Layout layout(JsonNode row, int number) throws UnknownLayout {
        return LAYOUTS.stream()
                .filter(layout -> layout.fits(row))
                .findFirst()
                .orElseThrow(() -> new UnknownLayout("line " + number + " is none of the layouts known: complaints as"
                        + " the API takes them (story), CFPB (product, narrative), Madrid (service, text)"));
    }

    private static InputStream plain(InputStream content) throws IOException {
        PushbackInputStream start = new PushbackInputStream(content, 2);
        byte[] magic = start.readNBytes(2);
        start.unread(magic);
        boolean zipped = magic.length == 2 && magic[0] == (byte) 0x1f && magic[1] == (byte) 0x8b;
        return zipped ? new GZIPInputStream(start) : start;
    }
}
