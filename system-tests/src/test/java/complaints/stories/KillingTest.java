package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever process dies in the middle: what was accepted is there once, with one owner and one mail. */
class KillingTest {

    private static final int COMPLAINTS = 80;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private static RunningSystem system;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @Test
    void killing_every_service_in_the_middle_loses_nothing_and_doubles_nothing() {
        List<CompletableFuture<String>> accepted = new ArrayList<>();
        ExecutorService clients = Executors.newFixedThreadPool(4);
        for (int number = 0; number < COMPLAINTS; number++) {
            int complaint = number;
            accepted.add(CompletableFuture.supplyAsync(() -> tellUntilAnswered(complaint), clients));
        }
        for (String service : List.of("intake", "resolution", "notification", "followup", "operations")) {
            system.killHard(service);
        }
        List<String> keys = accepted.stream().map(CompletableFuture::join).toList();
        clients.shutdown();

        assertThat(keys).doesNotHaveDuplicates();
        await("an acknowledgement for each").atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(
                        acknowledgements())
                .containsOnlyKeys(keys));
        assertThat(acknowledgements().values()).as("mails per complaint").containsOnly(1);
        for (String key : keys) {
            JsonNode found =
                    system.http("resolution", "supervisor").get("/cases/" + key).json();
            assertThat(found.path("owner").path("name").asText())
                    .as("owner of " + key)
                    .isNotBlank();
        }
    }

    private static String tellUntilAnswered(int number) {
        return await("complaint " + number + " is accepted")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> tell(number), answer -> answer.status() == 201)
                .json()
                .get("key")
                .asText();
    }

    private static Http.Answer tell(int number) {
        String body =
                """
                {"customer": {"name": "Cliente %1$d", "email": "killing-%1$d@customers.example", "language": "es"},
                 "channel": "WEB", "contract": "KILL-%1$d", "category": "DELIVERY",
                 "story": "El pedido %1$d no ha llegado."}"""
                        .formatted(number);
        return system.http("intake", "agent").post("/complaints", body, "Idempotency-Key", "killing-" + number);
    }

    private static Map<String, Integer> acknowledgements() {
        Map<String, Integer> mails = new HashMap<>();
        for (JsonNode mail :
                system.http("mails", null).get("/email?limit=100000").json()) {
            if (mail.get("to").get(0).get("address").asText().startsWith("killing-")) {
                mails.merge(mail.get("complaintKey").asText(), 1, Integer::sum);
            }
        }
        return mails;
    }
}
