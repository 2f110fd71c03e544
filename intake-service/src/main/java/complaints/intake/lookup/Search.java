package complaints.intake.lookup;

import complaints.doors.InvalidBody;
import complaints.doors.Violation;
import complaints.intake.PhoneNumber;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * What somebody looks for; all that is given must fit.
 *
 * @param conditions SQL on {@code complaint c}, each with one named value
 * @param before the last complaint of the page before this one; null for the first page
 */
record Search(Map<String, Object> conditions, UUID before, int size) {

    private static final int LARGEST_PAGE = 50;
    private static final int LONGEST = 500;
    private static final Pattern UNSTORABLE = Pattern.compile("[\\p{Cc}&&[^\\t\\r\\n]]|\\p{Cs}");
    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    /** @throws InvalidBody naming every parameter at fault */
    static Search of(LookupResource.Asked asked) {
        List<Violation> wrong = new ArrayList<>();
        Map<String, Object> conditions = new LinkedHashMap<>();
        put(conditions, "c.customer_number = :customer", text("customer", asked.customer, wrong));
        put(conditions, "lower(c.email) = :email", lower(text("email", asked.email, wrong)));
        put(conditions, "c.phone = :phone", phone(asked.phone, wrong));
        put(conditions, "c.contract = :contract", text("contract", asked.contract, wrong));
        put(conditions, "w.words @@ words_asked(:q)", text("q", asked.q, wrong));
        UUID before = page(asked.page, wrong);
        if (asked.size < 1 || asked.size > LARGEST_PAGE) {
            wrong.add(new Violation("size", "Must be from 1 to " + LARGEST_PAGE + "."));
        }
        if (!wrong.isEmpty()) {
            throw new InvalidBody(wrong);
        }
        return new Search(conditions, before, asked.size);
    }

    boolean byWords() {
        return conditions.keySet().stream().anyMatch(each -> each.startsWith("w."));
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

    private static UUID page(String given, List<Violation> wrong) {
        if (given == null || given.isEmpty()) {
            return null;
        }
        if (!ID.matcher(given).matches()) {
            wrong.add(new Violation("page", "Must be what the page before gave as next."));
            return null;
        }
        return UUID.fromString(given);
    }

    private static String lower(String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }

    private static void put(Map<String, Object> conditions, String condition, String value) {
        if (value != null) {
            conditions.put(condition, value);
        }
    }
}
