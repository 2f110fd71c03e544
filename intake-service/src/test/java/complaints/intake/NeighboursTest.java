package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Complaints that are kept in one transaction, because they arrived together. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class NeighboursTest {

    private static final int MANY = 24;

    @Inject
    Jdbi jdbi;

    @Inject
    MeterRegistry meters;

    @Test
    void what_arrives_together_is_kept_by_fewer_transactions() {
        List<Told> told = Stream.generate(Intake::aComplaint).limit(MANY).toList();
        assertThat(whileKeepersWait(told)).allMatch(answer -> answer.statusCode() == 201);
        assertThat(transactions(told)).isBetween(1L, MANY / 2L);
    }

    @Test
    void a_repeated_and_a_second_telling_are_refused_beside_neighbours_that_are_kept() {
        Told known = aComplaint();
        Intake.record(known).then().statusCode(201);
        List<Told> told = Stream.concat(
                        Stream.of(known), Stream.generate(Intake::aComplaint).limit(MANY))
                .toList();
        List<Response> answers = whileKeepersWait(told);
        assertThat(answers.get(0).statusCode()).isEqualTo(409);
        assertThat(answers.subList(1, MANY + 1)).allMatch(answer -> answer.statusCode() == 201);
    }

    @Test
    void what_the_database_refuses_spoils_no_neighbour() {
        Told refused = aComplaint();
        jdbi.useHandle(handle -> handle.execute("alter table complaint add constraint refused check (contract <> '"
                + refused.get("contract") + "') not valid"));
        try {
            List<Told> told = Stream.concat(
                            Stream.of(refused),
                            Stream.generate(Intake::aComplaint).limit(MANY))
                    .toList();
            List<Response> answers = whileKeepersWait(told);
            assertThat(answers.get(0).statusCode()).isEqualTo(500);
            assertThat(answers.subList(1, MANY + 1)).allMatch(answer -> answer.statusCode() == 201);
        } finally {
            jdbi.useHandle(handle -> handle.execute("alter table complaint drop constraint refused"));
        }
    }

    /** Tells all of them while nothing can be inserted, so that they gather in front of the keepers. */
    private List<Response> whileKeepersWait(List<Told> told) {
        List<CompletableFuture<Response>> answers = QuarkusTransaction.requiringNew()
                .call(() -> {
                    jdbi.useHandle(handle -> handle.execute("lock table complaint in share mode"));
                    List<CompletableFuture<Response>> sent = told.stream()
                            .map(each -> CompletableFuture.supplyAsync(
                                    () -> Intake.record(each), task -> new Thread(task).start()))
                            .toList();
                    await("all wait for their outcome")
                            .atMost(Duration.ofSeconds(60))
                            .until(this::waiting, waiting -> waiting >= MANY);
                    return sent;
                });
        return answers.stream().map(CompletableFuture::join).toList();
    }

    private double waiting() {
        return meters.get("complaints.intake.waiting").gauge().value();
    }

    private long transactions(List<Told> told) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select count(distinct xmin::text) from complaint where contract = any(:contracts)")
                .bindArray(
                        "contracts",
                        String.class,
                        told.stream()
                                .map(each -> each.get("contract").toString())
                                .toList())
                .mapTo(long.class)
                .one());
    }
}
