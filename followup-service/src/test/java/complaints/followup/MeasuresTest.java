package complaints.followup;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import complaints.devstack.test.RealServers;
import complaints.events.Channel;
import complaints.followup.Customers.Asked;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MeasuresTest {

    @Inject
    Customers customers;

    @Inject
    MovableClock clock;

    @Inject
    Answers answers;

    @Inject
    Jdbi jdbi;

    /** Checks of other tests come due as the clock goes on here, and small groups are pooled with the one looked at. */
    private void onlyThisTestsCustomers() {
        jdbi.useHandle(
                handle -> handle.execute("truncate satisfaction_check, followed_complaint, review_story cascade"));
    }

    @Test
    void what_customers_say_is_counted_with_its_denominators() {
        onlyThisTestsCustomers();
        LocalDate first = null;
        for (int each = 0; each < 6; each++) {
            Asked asked = customers.asked("es");
            first = first == null ? today() : first;
            Instant now = clock.instant();
            Answer answer = new Answer(each > 0, 4, each < 3 ? 2 : null, each == 0 ? true : null, null);
            QuarkusTransaction.requiringNew()
                    .run(() -> answers.add(asked.check(), new Answers.Given(answer, now, Channel.WEB, null)));
        }

        measures("NONE", first)
                .body("groups[0].answered", equalTo(6))
                .body("groups[0].fulfilled.count", equalTo(5))
                .body("groups[0].fulfilled.of", equalTo(6))
                .body("groups[0].satisfaction.mean", equalTo(4.0f))
                .body("groups[0].effort.of", equalTo(3))
                .body("groups[0].repeated.of", equalTo(1));
        measures("OWNER", first).body("groups.group", hasItem("Ana Ruiz"));
        measures("RELATIONSHIP", first).body("groups.group", hasItem("10 years and more"));
    }

    @ParameterizedTest
    @EnumSource(complaints.followup.measures.Dimension.class)
    void every_dimension_can_be_asked_for(complaints.followup.measures.Dimension by) {
        measures(by.name(), today().minusDays(30)).body("groups", not(equalTo(null)));
    }

    @Test
    void too_few_answers_show_nothing() {
        measures("OWNER", today().plusDays(1000)).body("groups", empty());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ZoneId.of("Europe/Madrid"));
    }

    private static ValidatableResponse measures(String by, LocalDate from) {
        return given().auth()
                .preemptive()
                .basic("supervisor", "supervisor")
                .get("/measures?by=" + by + "&from=" + from + "&to=2099-01-01")
                .then()
                .statusCode(200);
    }
}
