package complaints.intruders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import complaints.stories.Http;
import complaints.stories.RunningSystem;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A customer's link opens one thing for one purpose, and what customers write is text wherever it is shown. */
class CustomersLinksTest {

    private static final String MARK = UUID.randomUUID().toString().substring(0, 8);
    private static final String ADDRESS = "hostile-" + MARK + "@customers.example";

    private static RunningSystem system;
    private static JsonNode recorded;

    @BeforeAll
    static void a_complaint_full_of_markup_is_recorded() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
        recorded = system.http("intake", "agent")
                .post(
                        "/complaints",
                        """
                        {"customer": {"name": "<img src=x onerror=alert(1)>", "email": "%s", "language": "en"},
                         "channel": "WEB", "contract": "<b>%s</b>", "category": "OTHER",
                         "story": "<script>alert(1)</script> \\"><svg onload=alert(2)> {{7*7}} ${7*7} {#if true}",
                         "questions": ["<iframe src=javascript:alert(3)>?"]}"""
                                .formatted(ADDRESS, MARK))
                .json();
    }

    @Test
    void markup_told_by_a_customer_stays_text_in_mails_and_pages() {
        JsonNode mail =
                await("the acknowledgement").atMost(Duration.ofMinutes(2)).until(() -> mail(), found -> found != null);
        String statusPage = pageOf(token()).body();

        assertThat(mail.path("html").asText()).contains("&lt;script&gt;").doesNotContain(active());
        assertThat(statusPage).contains("&lt;script&gt;").doesNotContain(active());
        assertThat(mail.path("text").asText()).contains("{{7*7}} ${7*7} {#if true}");
    }

    @Test
    void a_link_for_one_purpose_opens_no_other_page() {
        await("the status page")
                .atMost(Duration.ofMinutes(2))
                .until(() -> pageOf(token()).status() == 200);

        for (Map.Entry<String, String> other :
                Map.of("resolution", "/agreement/", "followup", "/answer/").entrySet()) {
            Http.Answer answer = system.http(other.getKey(), null).get(other.getValue() + token());
            assertThat(answer.status()).as(other.getValue()).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(MARK, "alert(");
        }
    }

    @Test
    void a_link_with_any_letter_changed_opens_nothing() {
        String token = token();
        for (int place = 0; place < token.length(); place++) {
            char other = token.charAt(place) == 'A' ? 'E' : 'A';
            String altered = token.substring(0, place) + other + token.substring(place + 1);
            Http.Answer answer = pageOf(altered);
            assertThat(answer.status()).as("letter " + place).isBetween(400, 499);
            assertThat(answer.body()).doesNotContain(MARK, "alert(");
        }
    }

    private static String[] active() {
        return new String[] {"<script>alert", "<svg onload", "<img src=x", "<iframe"};
    }

    private static JsonNode mail() {
        JsonNode mails = system.http("mails", null).get("/email?limit=100000").json();
        for (JsonNode mail : mails) {
            if (mail.path("to").path(0).path("address").asText().equals(ADDRESS)) {
                return mail;
            }
        }
        return null;
    }

    private static Http.Answer pageOf(String token) {
        return system.http("notification", null).get("/status/" + token);
    }

    private static String token() {
        String page = recorded.path("statusPage").asText();
        return page.substring(page.lastIndexOf('/') + 1);
    }
}
