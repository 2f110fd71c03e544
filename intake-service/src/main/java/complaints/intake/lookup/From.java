package complaints.intake.lookup;

import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Where a page begins; the first one where both are null.
 *
 * @param before after this complaint, the last of the page before
 * @param slice in this slice of words: what is newer was looked through
 */
record From(UUID before, Integer slice) {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern SLICE = Pattern.compile("\\d{1,9}");

    /** @return empty where it is nothing that a page gave as {@code next} */
    static Optional<From> read(String given) {
        if (given == null || given.isEmpty()) {
            return Optional.of(new From(null, null));
        }
        if (SLICE.matcher(given).matches()) {
            return Optional.of(new From(null, Integer.valueOf(given)));
        }
        return ID.matcher(given).matches() ? Optional.of(new From(UUID.fromString(given), null)) : Optional.empty();
    }
}
