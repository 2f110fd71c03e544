package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

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

/** Customers who tell one complaint each, four at a time, and insist until they have an answer. */
final class Crowd {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final RunningSystem system;
    private final String name;
    private final ExecutorService callers = Executors.newFixedThreadPool(4);
    private final List<CompletableFuture<String>> told = new ArrayList<>();

    /** @param name marks their addresses and contracts: one crowd of a name for each system */
    Crowd(RunningSystem system, String name) {
        this.system = system;
        this.name = name;
    }

    /** Returns at once; they call on. */
    void tell(int complaints) {
        for (int number = 0; number < complaints; number++) {
            int complaint = number;
            told.add(CompletableFuture.supplyAsync(() -> tellUntilAnswered(complaint), callers));
        }
        callers.shutdown();
    }

    long answered() {
        return told.stream().filter(CompletableFuture::isDone).count();
    }

    /** Waits until everybody has a complaint of his own, one mail about it and somebody who answers for it. */
    void isServedOnceEach() {
        List<String> keys = told.stream().map(CompletableFuture::join).toList();
        assertThat(keys).doesNotHaveDuplicates();
        await("an acknowledgement for each").atMost(PATIENCE).ignoreExceptions().untilAsserted(() -> assertThat(mails())
                .hasSize(keys.size()));
        assertThat(mails().values()).as("mails to each").containsOnly(1);
        Http resolution = system.http("resolution", "supervisor");
        for (String key : keys) {
            JsonNode found = resolution.get("/cases/" + key).json();
            assertThat(found.path("owner").path("name").asText())
                    .as("owner of " + key)
                    .isNotBlank();
        }
    }

    private String tellUntilAnswered(int number) {
        return await("complaint " + number + " is accepted")
                .atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(UncheckedIOException.class)
                .until(() -> tellOnce(number), answer -> answer.status() == 201)
                .json()
                .get("key")
                .asText();
    }

    private Http.Answer tellOnce(int number) {
        String body =
                """
                {"customer": {"name": "Cliente %2$d", "email": "%1$s-%2$d@customers.example", "language": "es"},
                 "channel": "WEB", "contract": "%1$s-%2$d", "category": "DELIVERY",
                 "story": "El pedido %2$d no ha llegado."}"""
                        .formatted(name, number);
        return system.http("intake", "agent").post("/complaints", body, "Idempotency-Key", name + "-" + number);
    }

    private Map<String, Integer> mails() {
        Map<String, Integer> mails = new HashMap<>();
        for (JsonNode mail : system.mails()) {
            String address = mail.get("to").get(0).get("address").asText();
            if (address.startsWith(name + "-")) {
                mails.merge(address, 1, Integer::sum);
            }
        }
        return mails;
    }
}
