package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Ten thousand mutations of valid bodies; always the same ones, so that a failure can be repeated. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MutationsTest {

    private static final int MUTATIONS = 10_000;
    private static final long SEED = 20261214;
    private static final String[] PIECES = {
        "null",
        "{}",
        "[]",
        "\"\"",
        "-1",
        "1e999",
        "true",
        "\\u0000",
        "\\ud800",
        "\"",
        "{",
        "]",
        ",",
        ":",
        "99999999999999999999",
        "\u202e",
        "é",
        "\\",
        "\u0000",
        "\"key\":1,",
        "2014-13-45",
        "\uFEFF",
        "//",
        "NaN"
    };

    @TestHTTPResource("/")
    URI server;

    private final Random random = new Random(SEED);

    @Test
    void whatever_is_sent_is_taken_or_refused_and_never_breaks_anything() throws IOException {
        Quick intake = new Quick(server);
        ObjectMapper json = new ObjectMapper();
        Map<Integer, Integer> answers = new TreeMap<>();
        for (int each = 0; each < MUTATIONS; each++) {
            byte[] body = mutated(json.writeValueAsBytes(Intake.aComplaint()));
            int status = intake.post("/complaints?join=false", body).status();
            answers.merge(status, 1, Integer::sum);
            assertThat(status)
                    .as("mutation %d of seed %d: %s", each, SEED, new String(body, StandardCharsets.ISO_8859_1))
                    .isBetween(200, 499);
        }
        System.out.println("[print] answers to " + MUTATIONS + " mutations: " + answers);
        assertThat(answers).containsKeys(201, 400);
    }

    private byte[] mutated(byte[] valid) {
        byte[] body = valid;
        int times = 1 + random.nextInt(3);
        for (int time = 0; time < times; time++) {
            int place = random.nextInt(body.length);
            int length = Math.min(body.length - place, random.nextInt(12));
            body = switch (random.nextInt(5)) {
                case 0 -> replaced(body, place, 1, new byte[] {(byte) random.nextInt(256)});
                case 1 -> replaced(body, place, length, new byte[0]);
                case 2 -> replaced(body, place, 0, piece());
                case 3 -> replaced(body, place, length, piece());
                default -> replaced(body, place, 0, java.util.Arrays.copyOfRange(body, place, place + length));
            };
        }
        return body;
    }

    private byte[] piece() {
        return PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] replaced(byte[] body, int place, int length, byte[] with) {
        ByteArrayOutputStream result = new ByteArrayOutputStream();
        result.write(body, 0, place);
        result.writeBytes(with);
        result.write(body, place + length, body.length - place - length);
        return result.size() == 0 ? new byte[] {'{'} : result.toByteArray();
    }
}
