package complaints.doors;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.HttpHeaders;
import org.junit.jupiter.api.Test;

class RefusalTest {

    private static final class NotYet extends Refusal {
        NotYet(int seconds) {
            super(Kind.CONFLICT, "not-yet", "Not yet.");
            retryAfter(seconds);
        }
    }

    @Test
    void a_refusal_that_passes_says_when_to_come_back() {
        assertThat(new NotYet(7).asResponse().getHeaderString(HttpHeaders.RETRY_AFTER))
                .isEqualTo("7");
    }

    @Test
    void a_refusal_that_stays_does_not_invite_to_come_back() {
        assertThat(new NotYet(0).asResponse().getHeaders()).doesNotContainKey(HttpHeaders.RETRY_AFTER);
    }
}
