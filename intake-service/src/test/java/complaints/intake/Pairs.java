package complaints.intake;

import static java.util.stream.Collectors.groupingBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.zip.GZIPInputStream;

/** Pairs of real texts, labelled by what their source says about them: the same matter, or another one. */
record Pairs(String name, boolean same, List<String[]> texts) {

    static final Path DATA = Path.of(System.getProperty("complaints.root", ".."), "..", "shared", "data");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int MOST_PER_GROUP = 40;

    static List<Pairs> all() {
        List<JsonNode> madrid = read("madrid_avisos/avisos.jsonl.gz");
        List<JsonNode> cfpb = read("cfpb_complaints/complaints.jsonl.gz").stream()
                .filter(each -> each.hasNonNull("narrative"))
                .toList();
        return List.of(
                new Pairs(
                        "Madrid: same reporter, service and street, within 30 days",
                        true,
                        pairs(madrid, by("service", "street", "reporter"), Pairs::near)),
                new Pairs(
                        "Madrid: same service and street, within 30 days, reiterated, any reporter",
                        true,
                        pairs(
                                madrid,
                                by("service", "street"),
                                (a, b) -> near(a, b) && (reiterated(a) || reiterated(b)))),
                new Pairs("Madrid: one notice, reworded by its reporter", true, rewordings(madrid)),
                new Pairs(
                        "CFPB: same company, product, issue and ZIP code, within 60 days",
                        true,
                        pairs(cfpb, by("company", "product", "issue", "zip"), Pairs::nearInCfpb)),
                new Pairs(
                        "Madrid: same reporter, another service, within 30 days",
                        false,
                        pairs(madrid, by("reporter"), (a, b) -> near(a, b) && differ(a, b, "service"))),
                new Pairs(
                        "Madrid: same street, another service, within 30 days",
                        false,
                        pairs(madrid, by("street"), (a, b) -> near(a, b) && differ(a, b, "service"))),
                new Pairs(
                        "CFPB: same company and product, another ZIP code",
                        false,
                        pairs(cfpb, by("company", "product"), (a, b) -> differ(a, b, "zip"))));
    }

    /** Eight thousand complaints in Spanish and English, as people write them. */
    static List<String> someTexts() {
        return java.util.stream.Stream.of(
                        "madrid_avisos/avisos.jsonl.gz",
                        "cfpb_complaints/complaints.jsonl.gz",
                        "cfpb_complaints/narratives_only.jsonl.gz")
                .flatMap(file -> read(file).stream())
                .filter(row -> row.hasNonNull("text") || row.hasNonNull("narrative"))
                .map(Pairs::text)
                .toList();
    }

    private static List<String[]> pairs(
            List<JsonNode> rows, Function<JsonNode, String> group, BiPredicate<JsonNode, JsonNode> fits) {
        List<String[]> pairs = new ArrayList<>();
        Collection<List<JsonNode>> groups = rows.stream()
                .filter(row -> !group.apply(row).contains("\u0000null"))
                .collect(groupingBy(group, java.util.TreeMap::new, java.util.stream.Collectors.toList()))
                .values();
        for (List<JsonNode> members : groups) {
            List<String[]> some = new ArrayList<>();
            for (int a = 0; a < members.size(); a++) {
                for (int b = a + 1; b < members.size(); b++) {
                    if (some.size() < MOST_PER_GROUP && fits.test(members.get(a), members.get(b))) {
                        some.add(new String[] {text(members.get(a)), text(members.get(b))});
                    }
                }
            }
            pairs.addAll(some);
        }
        return pairs;
    }

    private static List<String[]> rewordings(List<JsonNode> madrid) {
        List<String[]> pairs = new ArrayList<>();
        for (JsonNode row : madrid) {
            List<String> seen = new ArrayList<>(List.of(text(row)));
            for (JsonNode edit : row.path("text_edits")) {
                if (!seen.contains(edit.asText())) {
                    seen.add(edit.asText());
                    pairs.add(new String[] {text(row), edit.asText()});
                }
            }
        }
        return pairs;
    }

    private static Function<JsonNode, String> by(String... fields) {
        return row -> {
            StringBuilder key = new StringBuilder();
            for (String field : fields) {
                key.append('\u0000').append(row.path(field).asText("null"));
            }
            return key.toString();
        };
    }

    private static boolean near(JsonNode a, JsonNode b) {
        Duration between = Duration.between(at(a), at(b)).abs();
        return between.compareTo(Duration.ofDays(30)) <= 0;
    }

    private static boolean nearInCfpb(JsonNode a, JsonNode b) {
        LocalDate first = LocalDate.parse(a.path("date_received").asText());
        LocalDate second = LocalDate.parse(b.path("date_received").asText());
        return Math.abs(first.toEpochDay() - second.toEpochDay()) <= 60;
    }

    private static boolean reiterated(JsonNode row) {
        for (JsonNode event : row.path("events")) {
            if (event.path("reiterations").asInt() > 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean differ(JsonNode a, JsonNode b, String field) {
        return !a.path(field).asText().equals(b.path(field).asText());
    }

    private static OffsetDateTime at(JsonNode row) {
        return OffsetDateTime.parse(row.path("requested").asText());
    }

    private static String text(JsonNode row) {
        return row.path(row.has("narrative") ? "narrative" : "text").asText();
    }

    private static List<JsonNode> read(String file) {
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(DATA.resolve(file))), StandardCharsets.UTF_8))) {
            List<JsonNode> rows = new ArrayList<>();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                rows.add(JSON.readTree(line));
            }
            return rows;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
