package complaints.followup.answering;

import complaints.followup.Answer;
import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * What came in from the customer's page, whatever it was.
 *
 * @param values the fields as sent, to be shown again
 * @param wrong the fields that cannot be taken
 */
record AnswerForm(Map<String, String> values, Set<String> wrong) {

    static final int LONGEST_COMMENT = 2000;

    private static final List<String> FIELDS = List.of("fulfilled", "satisfaction", "effort", "repeated", "comment");
    private static final Pattern UNPRINTABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\\n\\t]]");

    static AnswerForm read(MultivaluedMap<String, String> sent) {
        Map<String, String> values = new LinkedHashMap<>();
        Set<String> wrong = new TreeSet<>();
        for (String field : FIELDS) {
            List<String> all = sent.getOrDefault(field, List.of());
            values.put(
                    field, all.isEmpty() ? "" : all.get(0).replace("\r\n", "\n").strip());
            if (all.size() > 1) {
                wrong.add(field);
            }
        }
        AnswerForm form = new AnswerForm(values, wrong);
        form.check();
        return form;
    }

    static AnswerForm of(Answer answer) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("fulfilled", yesNo(answer.fulfilled()));
        values.put("satisfaction", String.valueOf(answer.satisfaction()));
        values.put("effort", answer.effort() == null ? "" : answer.effort().toString());
        values.put("repeated", answer.repeated() == null ? "" : yesNo(answer.repeated()));
        values.put("comment", answer.comment() == null ? "" : answer.comment());
        return new AnswerForm(values, Set.of());
    }

    static AnswerForm empty() {
        Map<String, String> values = new LinkedHashMap<>();
        FIELDS.forEach(field -> values.put(field, ""));
        return new AnswerForm(values, Set.of());
    }

    public String value(String field) {
        return values.get(field);
    }

    public boolean is(String field, Object value) {
        return values.get(field).equals(String.valueOf(value));
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    /** Only for a form in which nothing is wrong. */
    Answer answer() {
        String effort = values.get("effort");
        String repeated = values.get("repeated");
        return new Answer(
                values.get("fulfilled").equals("yes"),
                Integer.parseInt(values.get("satisfaction")),
                effort.isEmpty() ? null : Integer.valueOf(effort),
                repeated.isEmpty() ? null : repeated.equals("yes"),
                values.get("comment"));
    }

    private void check() {
        require("fulfilled", "yes|no");
        require("satisfaction", "[1-5]");
        require("effort", "[1-7]?");
        require("repeated", "(yes|no)?");
        String comment = values.get("comment");
        if (comment.length() > LONGEST_COMMENT || UNPRINTABLE.matcher(comment).find()) {
            wrong.add("comment");
        }
    }

    private void require(String field, String pattern) {
        if (!values.get(field).matches(pattern)) {
            wrong.add(field);
        }
    }

    private static String yesNo(boolean yes) {
        return yes ? "yes" : "no";
    }
}
