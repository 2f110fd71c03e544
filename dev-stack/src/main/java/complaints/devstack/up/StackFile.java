package complaints.devstack.up;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What runs, as {@code stack.json} tells other commands.
 *
 * @param supervisor process that watches over the others
 * @param ready whether everything has answered
 * @param urls services by name, and {@code mails}
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record StackFile(
        long supervisor,
        String startedAt,
        boolean ready,
        String kafka,
        Map<String, String> urls,
        List<Running> servers) {
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** One process. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    public record Running(String name, long pid, List<Integer> ports) {}

    static Path in(Path data) {
        return data.resolve("stack.json");
    }

    /** Empty where nothing was started or it was stopped in order. */
    public static Optional<StackFile> read(Path data) {
        try {
            return Files.exists(in(data))
                    ? Optional.of(JSON.readValue(in(data).toFile(), StackFile.class))
                    : Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + in(data), e);
        }
    }

    void write(Path data) {
        try {
            Path aside = data.resolve("stack.json.part");
            JSON.writeValue(aside.toFile(), this);
            Files.move(aside, in(data), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + in(data), e);
        }
    }
}
