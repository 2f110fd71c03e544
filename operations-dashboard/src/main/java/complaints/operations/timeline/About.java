package complaints.operations.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The little of an event that may be shown: kinds, states, dates, numbers and the company's own people. It names the
 * fields it takes, so that nothing a customer said can slip through.
 */
final class About {

    private static final List<String> WORDS = List.of(
            "category",
            "channel",
            "kind",
            "rule",
            "outcome",
            "rootCause",
            "service",
            "reminder",
            "stillOpen",
            "item",
            "satisfaction",
            "effort",
            "fulfilled",
            "repeated",
            "attempts",
            "closing");
    private static final List<String> DUES = List.of("due", "answerBy", "until", "answerUntil");
    private static final List<String> PEOPLE = List.of("owner", "to", "by");

    private About() {}

    static String of(JsonNode said) {
        Stream<String> words = WORDS.stream()
                .filter(field ->
                        said.path(field).isValueNode() && !said.path(field).isNull())
                .map(field -> word(field, said.path(field)));
        Stream<String> verdicts = said.path("findings").findValuesAsText("verdict").stream();
        String about = Stream.concat(words, verdicts).collect(Collectors.joining(" · "));
        return about.isEmpty() ? null : about;
    }

    static Instant due(JsonNode said) {
        return DUES.stream()
                .map(field -> said.path(field).asText(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(Instant::parse)
                .orElse(null);
    }

    static String who(JsonNode said) {
        return PEOPLE.stream()
                .map(field -> said.path(field).path("name").asText(null))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String word(String field, JsonNode value) {
        return value.isTextual() ? value.asText() : field + " " + value.asText();
    }
}
