package complaints.intruders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.tngtech.archunit.core.domain.JavaClass;
import complaints.stories.Http;
import complaints.stories.RunningSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Whatever stands in whichever field of whichever door: it is refused or taken, and nothing breaks. */
class HostileBodiesTest {

    private static final ObjectMapper JSON = new ObjectMapper();

    private static final List<Object> HOSTILE = List.of(
            "'; drop table complaint; --",
            "<script>alert(1)</script>",
            "${jndi:ldap://127.0.0.1/x}{{7*7}}{#each}",
            "../../../../etc/passwd",
            "\u0000\u0007\u001b[31m",
            "\u202etxet desrever\u200b\ufeff",
            "%s%n%x{0}",
            "\r\nBcc: everybody@example.org",
            "9".repeat(400),
            "á".repeat(60_000),
            "2026-02-30T25:61:61Z",
            -1,
            9_223_372_036_854_775_807L,
            Double.MAX_VALUE,
            true,
            List.of(List.of(List.of())),
            Map.of("a", Map.of("b", "c")));

    @Test
    void no_field_of_any_door_breaks_a_service_whatever_stands_in_it() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        List<String> broken = new ArrayList<>();
        for (Endpoints.Door door : Endpoints.doorsWithBody()) {
            for (String field : Bodies.fields(door.body())) {
                for (Object hostile : HOSTILE) {
                    knock(door, field, hostile, broken);
                }
            }
        }
        assertThat(broken).isEmpty();
    }

    private static void knock(Endpoints.Door door, String field, Object hostile, List<String> broken) {
        Endpoint endpoint = door.endpoint();
        String logIn = endpoint.roles().iterator().next();
        Http.Answer answer = RunningSystem.get()
                .http(endpoint.service(), logIn)
                .send(endpoint.method(), endpoint.somewhere(), body(door.body(), field, hostile));
        String said = answer.body();
        if (answer.status() >= 500
                || said.contains("\tat ")
                || said.contains("Exception")
                || said.contains("<script>alert")) {
            broken.add(endpoint + " with " + field + " = "
                    + hostile.toString()
                            .substring(0, Math.min(40, hostile.toString().length())) + ": " + answer.status() + " "
                    + said);
        }
    }

    private static String body(JavaClass type, String field, Object hostile) {
        try {
            return JSON.writeValueAsString(Bodies.with(type, field, hostile));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
