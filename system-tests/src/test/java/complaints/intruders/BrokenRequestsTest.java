package complaints.intruders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import complaints.stories.Http;
import complaints.stories.RunningSystem;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that are broken on purpose get a short no, and nobody else waits for them. */
class BrokenRequestsTest {

    private static final List<String> SERVICES =
            List.of("intake", "resolution", "followup", "notification", "operations");
    private static final String POST =
            "POST /complaints HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
                    + "Authorization: Basic YWdlbnQ6YWdlbnQ=\r\n";

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        RunningSystem.get();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 4\r\nContent-Length: 40\r\n\r\n{}{}",
                "Content-Length: -1\r\n\r\n{}",
                "Content-Length: 99999999999999999999\r\n\r\n{}",
                "Content-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /complaints HTTP/1.1\r\n\r\n",
                "Transfer-Encoding: chunked\r\n\r\nZZZ\r\n",
                "Transfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n",
                "Bad Header: x\r\nContent-Length: 2\r\n\r\n{}",
                "X: a\u0000b\r\nContent-Length: 2\r\n\r\n{}",
                "Content-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}",
                "Expect: 200-maybe\r\nContent-Length: 2\r\n\r\n{}"
            })
    void a_request_that_could_be_read_in_two_ways_is_not_read(String rest) {
        try (RawRequest request = new RawRequest("intake")) {
            String answer = request.send(POST + rest).answer();

            assertThat(answer).matches(said -> said.isEmpty() || said.startsWith("HTTP/1.1 4"), "refused");
            assertThat(answer).doesNotContain("\tat ", "Exception");
        }
    }

    @Test
    void a_header_without_end_is_refused_everywhere() {
        for (String service : SERVICES) {
            try (RawRequest request = new RawRequest(service)) {
                String answer = request.send("GET /x HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(40_000) + "\r\n\r\n")
                        .answer();
                assertThat(answer).as(service).matches("(?s)(HTTP/1.[01] (431|400).*)?");
            }
        }
    }

    @Test
    void an_address_without_end_is_refused_everywhere() {
        for (String service : SERVICES) {
            try (RawRequest request = new RawRequest(service)) {
                String answer = request.send("GET /" + "a".repeat(40_000) + " HTTP/1.1\r\nHost: x\r\n\r\n")
                        .answer();
                assertThat(answer).as(service).matches("(?s)(HTTP/1.[01] (414|400).*)?");
            }
        }
    }

    @Test
    void a_body_over_the_limit_is_refused_also_where_its_length_is_not_told() {
        String chunk = "10000\r\n" + "a".repeat(0x10000) + "\r\n";
        try (RawRequest request = new RawRequest("intake")) {
            String answer = request.send(POST + "Transfer-Encoding: chunked\r\n\r\n" + chunk.repeat(20))
                    .answer();
            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void two_hundred_who_never_finish_a_request_let_others_pass_and_are_shut_out() {
        List<RawRequest> slow = IntStream.range(0, 200)
                .mapToObj(each -> new RawRequest("intake").send("POST /complaints HTTP/1.1\r\nHost: x\r\nX-Slow: "))
                .toList();
        Http.Answer other = RunningSystem.get().http("intake", "agent").get("/complaints?phone=%2B34600000000");

        assertThat(other.status()).isEqualTo(200);
        slow.forEach(each -> {
            assertThat(each.answer()).matches("(?s)(HTTP/1.1 4.*)?");
            each.close();
        });
    }
}
