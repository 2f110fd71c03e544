package complaints.devstack.demo;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a row. */
final class Text {
    private static final Pattern UNTYPABLE = Pattern.compile("[\\p{Cntrl}&&[^\\n\\t\\r]]");
    private static final Pattern QUESTION = Pattern.compile("¿?[^.!?¿;:\\n]{4,300}\\?");
    private static final int MOST_QUESTIONS = 3;

    private Text() {}

    /** What the field says, without control characters nobody can type; empty where it says nothing. */
    static Optional<String> of(ObjectNode row, String field) {
        return Optional.of(row.path(field).asText(""))
                .map(text -> UNTYPABLE.matcher(text).replaceAll(" ").strip())
                .filter(text -> !text.isEmpty() && !text.equals("null"));
    }

    /** The first questions a story asks, in its own words. */
    static List<String> questions(String story) {
        return QUESTION.matcher(story)
                .results()
                .map(MatchResult::group)
                .map(String::strip)
                .distinct()
                .limit(MOST_QUESTIONS)
                .toList();
    }
}
