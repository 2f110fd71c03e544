package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** Measures what the configured likeness finds and misses on real texts; the table goes to target/similarity.md. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class SimilarityMeasurementTest {

    private static final List<Double> THRESHOLDS = List.of(0.2, 0.25, 0.3, 0.35, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9);

    @Inject
    Jdbi jdbi;

    @ConfigProperty(name = "complaints.intake.similar")
    double configured;

    @Test
    void what_the_configured_likeness_finds_and_misses_is_as_documented() throws IOException {
        assumeTrue(Files.isDirectory(Pairs.DATA), "the real texts are not there: " + Pairs.DATA);
        Map<Pairs, List<Double>> measured = new TreeMap<>(java.util.Comparator.comparing(Pairs::name));
        Pairs.all().forEach(pairs -> measured.put(pairs, similarities(pairs)));
        Files.writeString(Path.of("target", "similarity.md"), table(measured));

        assertThat(share(measured, "Madrid: same reporter, service", configured))
                .isGreaterThan(0.65);
        assertThat(share(measured, "Madrid: one notice, reworded", configured)).isGreaterThan(0.9);
        assertThat(share(measured, "Madrid: same street, another", configured)).isLessThan(0.1);
        assertThat(share(measured, "Madrid: same reporter, another", configured))
                .isLessThan(0.25);
    }

    private List<Double> similarities(Pairs pairs) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select similarity(a, b) from unnest(cast(:a as text[]), cast(:b as text[])) as pair(a, b)")
                .bindArray(
                        "a",
                        String.class,
                        pairs.texts().stream().map(each -> each[0]).toList())
                .bindArray(
                        "b",
                        String.class,
                        pairs.texts().stream().map(each -> each[1]).toList())
                .mapTo(Double.class)
                .list());
    }

    private static double share(Map<Pairs, List<Double>> measured, String name, double threshold) {
        return measured.entrySet().stream()
                .filter(each -> each.getKey().name().startsWith(name))
                .mapToDouble(each -> share(each.getValue(), threshold))
                .findFirst()
                .orElseThrow();
    }

    private static double share(List<Double> values, double threshold) {
        return (double) count(values, threshold) / values.size();
    }

    private static long count(List<Double> values, double threshold) {
        return values.stream().filter(each -> each >= threshold).count();
    }

    private static String table(Map<Pairs, List<Double>> measured) {
        StringBuilder table = new StringBuilder("| pairs | n | label |");
        THRESHOLDS.forEach(each -> table.append(' ').append(each).append(" |"));
        table.append("\n|---|---|---|").append("---|".repeat(THRESHOLDS.size())).append('\n');
        measured.forEach((pairs, values) -> {
            table.append("| %s | %d | %s |".formatted(pairs.name(), values.size(), pairs.same() ? "same" : "other"));
            THRESHOLDS.forEach(each -> table.append(two(share(values, each))));
            table.append('\n');
        });
        row(table, "precision, one customer's pairs (same reporter)", measured, "same reporter");
        row(table, "precision, all pairs", measured, "");
        row(table, "recall, all pairs", measured, null);
        return table.toString();
    }

    private static void row(StringBuilder table, String name, Map<Pairs, List<Double>> measured, String of) {
        table.append("| ").append(name).append(" | | |");
        for (double threshold : THRESHOLDS) {
            List<Double> same = all(measured, true, of);
            List<Double> other = all(measured, false, of);
            long found = count(same, threshold);
            table.append(two(
                    of == null ? (double) found / same.size() : (double) found / (found + count(other, threshold))));
        }
        table.append('\n');
    }

    private static List<Double> all(Map<Pairs, List<Double>> measured, boolean same, String of) {
        List<Double> all = new ArrayList<>();
        measured.forEach((pairs, values) -> {
            if (pairs.same() == same && (of == null || pairs.name().contains(of))) {
                all.addAll(values);
            }
        });
        return all;
    }

    private static String two(double value) {
        return String.format(Locale.ROOT, " %.2f |", value);
    }
}
