package complaints.followup;

import static complaints.followup.OnKafka.awaitTold;
import static complaints.followup.OnKafka.tell;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.Customer;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Whoever has nothing but the events comes to the same numbers. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class MeasuresFromEventsTest {

    private static final ZoneId MADRID = ZoneId.of("Europe/Madrid");
    private static final int MANY = 32;

    @Inject
    MovableClock clock;

    @Test
    void the_numbers_equal_those_recomputed_from_the_raw_events() {
        LocalDate first = LocalDate.ofInstant(clock.toNextMondayNoon(), MADRID);
        List<UUID> early = closed();
        IntStream.range(0, MANY).filter(each -> each % 4 != 3).forEach(each -> answers(each, early.get(each)));
        tell(Fixtures.aReopening(early.get(3), clock.instant(), 1));
        awaitTold(early.get(3), 5);
        clock.forward(Duration.ofDays(15));
        closed();
        OnKafka.settled();

        MeasuresFromEvents events = MeasuresFromEvents.read(clock.instant(), first);
        for (String dimension : MeasuresFromEvents.DIMENSIONS) {
            compare(dimension, measures(dimension, first), events.by(dimension));
        }
    }

    private void compare(String dimension, JsonPath told, Map<String, Map<String, Double>> recomputed) {
        List<String> shown = told.getList("groups.group");
        Map<String, Double> pool = new HashMap<>();
        recomputed.forEach((group, figures) -> {
            if (shown.contains(group)) {
                assertThat(figures(told, shown.indexOf(group)))
                        .as(dimension + " " + group)
                        .isEqualTo(figures);
            } else {
                MeasuresFromEvents.add(pool, figures);
            }
        });
        int pooled = shown.indexOf("small groups together");
        if (pooled >= 0) {
            assertThat(figures(told, pooled)).as(dimension + " pool").isEqualTo(pool);
        }
        assertThat(shown).as(dimension).hasSizeGreaterThanOrEqualTo(dimension.equals("NONE") ? 1 : 2);
        assertThat(told.getList("groups.answered", Integer.class)).allMatch(answered -> answered >= 5);
    }

    /** Some dozens of complaints of every kind, closed a week ago and asked about now. */
    private List<UUID> closed() {
        List<UUID> complaints = Stream.generate(Ids::next).limit(MANY).toList();
        Instant at = clock.instant().minus(Duration.ofDays(7));
        IntStream.range(0, MANY)
                .forEach(
                        each -> tell(recorded(each, complaints.get(each), at), closed(each, complaints.get(each), at)));
        complaints.forEach(each -> awaitTold(each, 3));
        return complaints;
    }

    private static ComplaintRecorded recorded(int number, UUID id, Instant at) {
        LocalDate since = LocalDate.parse(number / 16 == 0 ? "2014-05-02" : "2026-11-01");
        Customer customer = new Customer(
                "María",
                Fixtures.aMailbox(id),
                null,
                number % 3 == 0 ? "en" : number == 31 ? "pt" : "es",
                since,
                null,
                null);
        return new ComplaintRecorded(
                id,
                at,
                Fixtures.aKey(id),
                customer,
                number / 8 % 2 == 0 ? Channel.PHONE : Channel.WEB,
                null,
                number / 4 % 2 == 0 ? Category.BILLING : Category.DELIVERY,
                "No llegó",
                List.of(new Question(1, "¿Por qué?")),
                null,
                false,
                false,
                List.of(),
                at,
                List.of());
    }

    private static ComplaintClosed closed(int number, UUID id, Instant at) {
        Person owner = number % 2 == 0 ? Fixtures.ANA : new Person("ben", "Ben Sanz");
        String cause = number / 2 % 2 == 0 ? "late parcel" : "unclear offer";
        Outcome outcome = number % 3 == 1 ? Outcome.ANSWERED_NOT_ACCEPTED : Outcome.AGREED;
        return new ComplaintClosed(id, at, outcome, owner, cause, null, Fixtures.ITEMS, 1);
    }

    private void answers(int number, UUID complaint) {
        CheckDue asked = (CheckDue) awaitTold(complaint, 3).get(2);
        if (number % 6 == 0) {
            answer(asked, Map.of("fulfilled", true, "satisfaction", 3));
        }
        Map<String, Object> said = new HashMap<>(Map.of("fulfilled", number % 5 != 0, "satisfaction", 1 + number % 5));
        if (number % 3 != 0) {
            said.put("effort", 1 + number % 7);
        }
        if (number % 4 != 0) {
            said.put("repeated", number % 2 == 0);
        }
        answer(asked, said);
    }

    private static void answer(CheckDue asked, Map<String, Object> said) {
        given().auth()
                .preemptive()
                .basic("agent", "agent")
                .contentType("application/json")
                .body(said)
                .post("/checks/" + asked.checkId() + "/answer")
                .then()
                .statusCode(200);
    }

    private JsonPath measures(String dimension, LocalDate first) {
        return given().auth()
                .preemptive()
                .basic("supervisor", "supervisor")
                .get("/measures?by=" + dimension + "&from=" + first + "&to="
                        + LocalDate.ofInstant(clock.instant(), MADRID))
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    private static Map<String, Double> figures(JsonPath told, int group) {
        Map<String, Double> figures = new HashMap<>();
        for (String figure : MeasuresFromEvents.FIGURES) {
            figures.put(figure, told.getDouble("groups[" + group + "]." + figure));
        }
        figures.put("satisfaction.sum", sum(told, group, "satisfaction"));
        figures.put("effort.sum", sum(told, group, "effort"));
        return figures;
    }

    private static double sum(JsonPath told, int group, String score) {
        String at = "groups[" + group + "]." + score;
        int of = told.getInt(at + ".of");
        return of == 0 ? 0 : Math.rint(told.getDouble(at + ".mean") * of);
    }
}
