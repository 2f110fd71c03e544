package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** What recording and looking up by phone cost beside very many; only on request: {@code -Dcomplaints.growth=1000000}. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@EnabledIfSystemProperty(named = "complaints.growth", matches = "\\d+")
class GrowthTest {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("complaints.growth", 0);
    private static final int TIMES = 1_500;
    private static final int ROUNDS = 6;
    private static final double AIM = 1.2;

    /** Milliseconds of processor for one request: how long it takes depends on what else this machine does. */
    private record Costs(double recording, double lookingUp) {
        private Costs least(Costs other) {
            return new Costs(Math.min(recording, other.recording), Math.min(lookingUp, other.lookingUp));
        }
    }

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI server;

    private final Random random = new Random(7);

    @Test
    void recording_and_looking_up_cost_as_much_among_many_as_among_few() throws IOException {
        Quick intake = new Quick(server);
        ManyComplaints.fill(jdbi, 0, FEW);
        Costs few = costs(intake, FEW);
        ManyComplaints.fill(jdbi, FEW, MANY);
        Costs many = costs(intake, MANY);
        System.out.printf(
                "GROWTH from %,d to %,d: recording %.2f to %.2f ms of processor, by phone %.2f to %.2f ms%n",
                FEW, MANY, few.recording, many.recording, few.lookingUp, many.lookingUp);
        assertThat(many.recording / few.recording).as("recording").isLessThan(AIM);
        assertThat(many.lookingUp / few.lookingUp).as("by phone").isLessThan(AIM);
    }

    /** The least of some rounds: what else goes on, warming up and tidying up included, makes a round dearer only. */
    private Costs costs(Quick intake, int beside) {
        return IntStream.range(0, ROUNDS)
                .mapToObj(each -> new Costs(recording(intake), lookingUp(intake, beside)))
                .reduce(Costs::least)
                .orElseThrow();
    }

    private double recording(Quick intake) {
        return each(() -> intake.post("/complaints", Intake.aComplaint()), 201);
    }

    private double lookingUp(Quick intake, int beside) {
        return each(
                () -> intake.get(
                        "/complaints?phone=" + Quick.encoded(ManyComplaints.phone(random.nextInt(beside / 3)))),
                200);
    }

    private double each(Supplier<Quick.Answered> request, int expected) {
        double before = processorMillis();
        for (int i = 0; i < TIMES; i++) {
            assertThat(request.get().status()).isEqualTo(expected);
        }
        return (processorMillis() - before) / TIMES;
    }

    /** Of this process, in which intake runs, and of those in which the database answers it. */
    private double processorMillis() {
        Stream<ProcessHandle> database = jdbi
                .withHandle(handle -> handle.createQuery(
                                "select pid from pg_stat_activity where backend_type = 'client backend'")
                        .mapTo(long.class)
                        .list())
                .stream()
                .flatMap(pid -> ProcessHandle.of(pid).stream());
        return Stream.concat(Stream.of(ProcessHandle.current()), database)
                .map(process -> process.info().totalCpuDuration().orElseThrow())
                .mapToDouble(spent -> spent.toNanos() / 1e6)
                .sum();
    }
}
