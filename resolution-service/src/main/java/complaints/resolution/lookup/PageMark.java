package complaints.resolution.lookup;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.doors.InvalidBody;
import java.time.Instant;
import java.util.Base64;
import java.util.UUID;

/**
 * Where a page ended: the place of its last case in the order of the list.
 *
 * @param due the far end of time for a case without a date ahead
 */
record PageMark(Instant due, UUID id) {

    static final Instant NO_DATE = Instant.parse("9999-12-31T23:59:59Z");

    /** Before every case. */
    static final PageMark START = new PageMark(Instant.EPOCH, new UUID(0, 0));

    /** @throws InvalidBody where the text is no mark of ours */
    static PageMark read(String page) {
        if (page == null || page.isBlank()) {
            return START;
        }
        try {
            String[] parts = new String(Base64.getUrlDecoder().decode(page), UTF_8).split(" ");
            return new PageMark(Instant.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (RuntimeException notOurs) {
            throw InvalidBody.at("page", "Must be the 'next' of the page before.");
        }
    }

    String text() {
        return Base64.getUrlEncoder().withoutPadding().encodeToString((due + " " + id).getBytes(UTF_8));
    }
}
