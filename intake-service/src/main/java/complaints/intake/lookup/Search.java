package complaints.intake.lookup;

import complaints.doors.InvalidBody;
import complaints.doors.Violation;
import complaints.intake.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * What somebody looks for; all that is given must fit.
 *
 * @param conditions value by SQL expression on {@code complaint c}
 * @param words of the story, the questions, later contacts or the name; null where none are asked for
 */
record Search(Map<String, String> conditions, String words, From from, int size) {

    private static final int LARGEST_PAGE = 50;
    private static final int LONGEST = 500;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\p{Cs}");

    /** @throws InvalidBody naming every parameter at fault */
    static Search of(LookupResource.Asked asked) {
        List<Violation> wrong = new ArrayList<>();
        Map<String, String> conditions = new LinkedHashMap<>();
        put(conditions, "c.customer_number", text("customer", asked.customer, wrong));
        put(conditions, "lower(c.email)", lower(text("email", asked.email, wrong)));
        put(conditions, "c.phone", phone(asked.phone, wrong));
        put(conditions, "c.contract", text("contract", asked.contract, wrong));
        String words = text("q", asked.q, wrong);
        From from = page(asked.page, wrong);
        if (asked.size < 1 || asked.size > LARGEST_PAGE) {
            wrong.add(new Violation("size", "Must be from 1 to " + LARGEST_PAGE + "."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidBody(wrong);
        }
        return new Search(conditions, words, from, asked.size);
    }

    boolean byWordsAlone() {
        return words != null && conditions.isEmpty();
    }

    private static String text(String name, String given, List<Violation> wrong) {
        if (given == null || given.isBlank()) {
            return null;
        }
        if (given.length() > LONGEST || UNSTORABLE.matcher(given).find()) {
            wrong.add(new Violation(name, "At most " + LONGEST + " characters, no control characters."));
        }
        return given.strip();
    }

    /** A plus that nobody encoded arrives as a space. */
    private static String phone(String given, List<Violation> wrong) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String phone = PhoneNumber.Syntax.normal(given.startsWith(" ") ? "+" + given.strip() : given);
        if (phone == null) {
            wrong.add(new Violation("phone", "Must be a telephone number such as +34600111222."));
        }
        return phone;
    }

    private static From page(String given, List<Violation> wrong) {
        return From.read(given).orElseGet(() -> {
            wrong.add(new Violation("page", "Must be what the page before gave as next."));
            return null;
        });
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, String> conditions, String column, String value) {
        if (value != null) {
            conditions.put(column, value);
        }
    }
}
