package complaints.notification;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import complaints.devstack.test.RealServers;
import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** The database is away when a customer opens his page. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class PageWithoutDatabaseTest {

    private static final String BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";

    @Inject
    SignedLinks signed;

    @Test
    void a_person_reads_in_the_browsers_language_that_it_is_not_now_and_a_program_gets_the_problem() {
        String page = "/status/"
                + signed.token(
                        LinkPurpose.STATUS, UUID.randomUUID(), Instant.now().plus(Duration.ofDays(1)));
        RealServers.postgres().killHard();
        try {
            notNow(page, BROWSER, "en-GB,en;q=0.8")
                    .contentType("text/html")
                    .body(containsString("go back and send it"));
            notNow(page, BROWSER, "ja").contentType("text/html").body(containsString("contará una sola vez"));
            notNow(page, "*/*", "en").contentType("application/problem+json").body("status", equalTo(503));
        } finally {
            RealServers.postgres().restart();
        }
        await("its pages open again")
                .atMost(Duration.ofMinutes(2))
                .untilAsserted(() -> given().accept(BROWSER).get(page).then().statusCode(404));
    }

    private static ValidatableResponse notNow(String page, String accept, String languages) {
        return given().header("Accept", accept)
                .header("Accept-Language", languages)
                .get(page)
                .then()
                .statusCode(503)
                .header("Retry-After", "2")
                .header("Cache-Control", containsString("no-store"));
    }
}
