package complaints.followup.review;

import jakarta.ws.rs.core.MultivaluedMap;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What came in from the page of a review, whatever it was.
 *
 * @param values the fields as sent, to be shown again
 * @param wrong the fields that cannot be taken
 */
record ReviewForm(Map<String, String> values, Set<String> wrong) {

    /** How many decisions the page takes at a time; more can be recorded after. */
    static final List<Integer> ROWS = IntStream.rangeClosed(1, 5).boxed().toList();

    private static final Map<String, Integer> LONGEST =
            Map.of("present", 1000, "minutes", 20_000, "what", 1000, "owner", 200, "by", 10);

    static ReviewForm empty() {
        return read(new jakarta.ws.rs.core.MultivaluedHashMap<>(), false);
    }

    static ReviewForm read(MultivaluedMap<String, String> sent) {
        return read(sent, true);
    }

    public String value(String field) {
        return values.getOrDefault(field, "");
    }

    public String value(String field, int row) {
        return value(field + row);
    }

    public boolean isWrong(String field) {
        return wrong.contains(field);
    }

    public boolean isWrong(String field, int row) {
        return isWrong(field + row);
    }

    /** Only for a form in which nothing is wrong. */
    Minutes minutes() {
        List<Minutes.Decision> decisions = ROWS.stream()
                .filter(row -> !value("what", row).isEmpty())
                .map(row -> new Minutes.Decision(value("what", row), value("owner", row), day(value("by", row))))
                .toList();
        return new Minutes(value("present"), value("minutes"), decisions);
    }

    private static ReviewForm read(MultivaluedMap<String, String> sent, boolean check) {
        ReviewForm form = new ReviewForm(new LinkedHashMap<>(), new TreeSet<>());
        form.take("present", "present", sent, check);
        form.take("minutes", "minutes", sent, check);
        for (int row : ROWS) {
            form.take("what" + row, "what", sent, false);
            boolean decided = !form.value("what", row).isEmpty();
            form.take("owner" + row, "owner", sent, check && decided);
            form.take("by" + row, "by", sent, false);
            form.check(row, decided);
        }
        return form;
    }

    private void take(String field, String kind, MultivaluedMap<String, String> sent, boolean required) {
        String first = sent.getFirst(field);
        String value = first == null ? "" : first.replace("\r\n", "\n").strip();
        values.put(field, value);
        if (required && value.isEmpty() || value.length() > LONGEST.get(kind) || value.indexOf('\0') >= 0) {
            wrong.add(field);
        }
    }

    /** An owner or a day without a decision is a decision forgotten. */
    private void check(int row, boolean decided) {
        if (!decided && !(value("owner", row) + value("by", row)).isEmpty()) {
            wrong.add("what" + row);
        }
        try {
            day(value("by", row));
        } catch (DateTimeException notADay) {
            wrong.add("by" + row);
        }
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.parse(text);
    }
}
