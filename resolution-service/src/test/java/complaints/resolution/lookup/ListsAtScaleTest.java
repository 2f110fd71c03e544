package complaints.resolution.lookup;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.resolution.CaseStatus;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** {@code -Dcases=1000000}: what a page costs among ten thousand cases and among that many. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
@EnabledIfSystemProperty(named = "cases", matches = "\\d+")
class ListsAtScaleTest {

    private static final int FEW = 10_000;
    private static final int AT_ONCE = 50_000;
    private static final int TIMES = 400;
    private static final List<CaseStatus> OPEN = List.of(CaseStatus.OPEN, CaseStatus.DISPUTED);

    @Inject
    LookingUp lookingUp;

    @Inject
    Team team;

    @Inject
    Jdbi jdbi;

    @Test
    void a_page_costs_the_same_of_ten_thousand_cases_and_of_a_million() {
        int many = Integer.getInteger("cases");
        jdbi.useHandle(ManyCases::trust);
        fill(0, FEW);
        Map<String, Long> few = measure();
        for (int from = FEW; from < many; from += AT_ONCE) {
            fill(from, Math.min(many, from + AT_ONCE));
        }
        Map<String, Long> full = measure();
        few.forEach((what, micros) -> System.out.printf(
                "| %s | %.2f ms | %.2f ms | %.2f |%n",
                what, micros / 1e3, full.get(what) / 1e3, (double) full.get(what) / micros));
        few.forEach((what, micros) -> assertThat(full.get(what)).as(what).isLessThan(micros * 3 / 2));
    }

    private Map<String, Long> measure() {
        jdbi.useHandle(ManyCases::settle);
        String deep = pageAfter(20);
        Map<String, Long> measured = new LinkedHashMap<>();
        measured.put("mine, first page", median(() -> lookingUp.page("", "ana", List.of())));
        measured.put("mine, open, first page", median(() -> lookingUp.page("", "ana", OPEN)));
        measured.put("mine, closed, first page", median(() -> lookingUp.page("", "ana", List.of(CaseStatus.CLOSED))));
        measured.put("everybody's, first page", median(() -> lookingUp.page("", null, List.of())));
        measured.put("everybody's, 21st page", median(() -> lookingUp.page(deep, null, List.of())));
        Instant now = Instant.parse("2026-12-14T11:00:00Z");
        measured.put("the team", median(() -> team.look(now, now.minus(Duration.ofDays(3)))));
        return measured;
    }

    private String pageAfter(int pages) {
        String mark = "";
        for (int page = 0; page < pages; page++) {
            mark = lookingUp.page(mark, null, List.of()).next();
        }
        return mark;
    }

    /** In microseconds; the first calls warm it up. */
    private static long median(Supplier<?> call) {
        long[] took = new long[TIMES];
        for (int time = -TIMES / 4; time < TIMES; time++) {
            long began = System.nanoTime();
            call.get();
            took[Math.max(time, 0)] = (System.nanoTime() - began) / 1_000;
        }
        Arrays.sort(took);
        return took[TIMES / 2];
    }

    private void fill(int from, int to) {
        QuarkusTransaction.requiringNew()
                .timeout(300)
                .run(() -> jdbi.useHandle(handle -> ManyCases.add(handle, from, to)));
    }
}
