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
    private static final double AIM = 1.2;

    @Inject
    Jdbi jdbi;

    @TestHTTPResource("/")
    URI server;

    private final Random random = new Random(7);

    @Test
    void recording_and_looking_up_cost_as_much_among_many_as_among_few() throws IOException {
        Quick intake = new Quick(server);
        ManyComplaints.fill(jdbi, 0, FEW);
        IntStream.range(0, 4).forEach(each -> {
            recording(intake);
            lookingUp(intake, FEW);
        });
        double recordedAmongFew = recording(intake);
        double foundAmongFew = lookingUp(intake, FEW);
        ManyComplaints.fill(jdbi, FEW, MANY);
        double recordedAmongMany = recording(intake);
        double foundAmongMany = lookingUp(intake, MANY);
        System.out.printf(
                "GROWTH from %,d to %,d: recording %.2f to %.2f ms, by phone %.2f to %.2f ms%n",
                FEW, MANY, recordedAmongFew, recordedAmongMany, foundAmongFew, foundAmongMany);
        assertThat(recordedAmongMany / recordedAmongFew).as("recording").isLessThan(AIM);
        assertThat(foundAmongMany / foundAmongFew).as("by phone").isLessThan(AIM);
    }

    private static double recording(Quick intake) {
        return median(() -> intake.post("/complaints", Intake.aComplaint()), 201);
    }

    private double lookingUp(Quick intake, int beside) {
        return median(
                () -> intake.get(
                        "/complaints?phone=" + Quick.encoded(ManyComplaints.phone(random.nextInt(beside / 3)))),
                200);
    }

    private static double median(Supplier<Quick.Answered> request, int expected) {
        return IntStream.range(0, TIMES)
                .mapToDouble(each -> {
                    long start = System.nanoTime();
                    assertThat(request.get().status()).isEqualTo(expected);
                    return (System.nanoTime() - start) / 1e6;
                })
                .sorted()
                .skip(TIMES / 2)
                .findFirst()
                .orElseThrow();
    }
}
