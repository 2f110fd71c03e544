package complaints.followup;

import static complaints.followup.OnKafka.awaitTold;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;

import complaints.devstack.test.RealServers;
import complaints.events.FollowupFact.CheckCancelled;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.Outcome;
import complaints.followup.Customers.Asked;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PhoneTest {

    private static final String UNHAPPY =
            """
            {"fulfilled": false, "satisfaction": 1, "effort": 7, "repeated": true, "comment": "nothing came"}""";

    @Inject
    Customers customers;

    @Test
    void an_agent_records_an_answer_given_by_telephone() {
        Asked asked = customers.asked("es");

        String open = as("agent")
                .get("/checks/open?complaint=" + asked.complaint())
                .then()
                .body("", hasSize(1))
                .extract()
                .path("[0].id");
        as("agent").body(UNHAPPY).post("/checks/" + open + "/answer").then().statusCode(200);

        assertThat(awaitTold(asked.complaint(), 5).get(4)).isInstanceOf(DissatisfactionRaised.class);
        as("owner")
                .get("/checks?complaint=" + asked.complaint())
                .then()
                .body("kind", hasItems("FIRST", "SECOND"))
                .body("find { it.kind == 'FIRST' }.answers[0].by", equalTo("PHONE"))
                .body("find { it.kind == 'FIRST' }.answers[0].recordedBy", equalTo("agent"));
    }

    @Test
    void checks_are_found_by_the_key_too() {
        Asked asked = customers.asked("es");
        String key = Fixtures.aKey(asked.complaint()).toLowerCase();

        as("supervisor").get("/checks?complaint=" + key).then().statusCode(200).body("kind", hasItems("FIRST"));
    }

    @Test
    void an_answer_out_of_range_names_every_field_at_fault() {
        Asked asked = customers.asked("es");

        as("agent")
                .body("{\"satisfaction\": 6, \"effort\": 0, \"happy\": true}")
                .post("/checks/" + asked.check() + "/answer")
                .then()
                .statusCode(400)
                .contentType("application/problem+json")
                .body("violations.field", hasItems("fulfilled", "satisfaction", "effort", "happy"));
    }

    @Test
    void a_wish_not_to_be_asked_cancels_what_waits_and_holds_for_the_next_closing() {
        Asked asked = customers.asked("es");

        as("agent").post("/checks/" + asked.check() + "/opt-out").then().statusCode(204);

        assertThat(awaitTold(asked.complaint(), 5).subList(3, 5))
                .allMatch(fact -> ((CheckCancelled) fact).reason().equals("OPTED_OUT"));
        OnKafka.tell(Fixtures.aClosing(asked.complaint(), asked.fact().at(), 2, Outcome.AGREED));
        OnKafka.settled();
        assertThat(OnKafka.told(asked.complaint())).hasSize(5);
    }

    @Test
    void an_unknown_check_is_a_problem() {
        as("agent")
                .body("{\"fulfilled\": true, \"satisfaction\": 5}")
                .post("/checks/" + Ids.next() + "/answer")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:complaints:problem/unknown-check"));
    }

    @Test
    void each_door_asks_for_its_role() {
        given().get("/checks?complaint=" + Ids.next()).then().statusCode(401);
        as("agent").get("/checks?complaint=" + Ids.next()).then().statusCode(403);
        as("operations")
                .body(UNHAPPY)
                .post("/checks/" + Ids.next() + "/answer")
                .then()
                .statusCode(403);
    }

    private static RequestSpecification as(String user) {
        return given().auth().preemptive().basic(user, user).contentType("application/json");
    }
}
