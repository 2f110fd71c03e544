package complaints.resolution.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import complaints.resolution.EntryChain;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Proves a case's file without any server. Names the first entry that was altered, left out or put in; a file cut at
 * its end is found only against the last hash known from elsewhere, given as second argument, or against its own count.
 *
 * <p>{@code java -cp … complaints.resolution.file.FileCheck file.json [last-hash]}; ends with 0 where it is whole, 1
 * where it is not.
 */
public final class FileCheck {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
            .build();

    private FileCheck() {}

    /** Checks a file and says what it found. */
    public static void main(String[] arguments) throws IOException {
        String found = check(Files.readString(Path.of(arguments[0])), arguments.length > 1 ? arguments[1] : null);
        System.out.println(found == null ? "The file is whole." : found);
        System.exit(found == null ? 0 : 1);
    }

    /** @param expected the last hash as known from elsewhere; null for none. @return what is wrong; null where nothing is */
    public static String check(String file, String expected) throws JsonProcessingException {
        JsonNode root = JSON.readTree(file);
        String hash = null;
        int number = 0;
        for (JsonNode each : root.get("entries")) {
            number++;
            if (each.get("number").asInt() != number) {
                return "Entry " + number + " is missing.";
            }
            hash = next(hash, each);
            if (!hash.equals(each.get("hash").asText())) {
                return "Entry " + number + " is not what was written, or one before it was replaced.";
            }
        }
        boolean cut = number != root.get("count").asInt()
                || !root.get("lastHash").asText().equals(hash)
                || (expected != null && !expected.equals(hash));
        return cut ? "Entries after " + number + " are missing." : null;
    }

    private static String next(String previous, JsonNode entry) throws JsonProcessingException {
        return EntryChain.next(
                previous,
                entry.get("number").asInt(),
                entry.get("at").asText(),
                entry.get("type").asText(),
                entry.get("by").asText(),
                JSON.writeValueAsBytes(entry.get("data")));
    }
}
