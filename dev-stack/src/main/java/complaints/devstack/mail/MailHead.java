package complaints.devstack.mail;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.eclipse.angus.mail.util.LineInputStream;

/**
 * What the index knows of a mail; the rest stays on disk.
 *
 * @param id names the file, and sorts by time of arrival
 * @param from the header as the sender wrote it, decoded
 * @param to the addresses it was delivered to
 * @param complaintKey header {@code X-Complaint-Key}, empty if it has none
 */
record MailHead(
        String id,
        Instant received,
        String from,
        List<String> to,
        String subject,
        String messageId,
        String complaintKey,
        long size) {
    static MailHead read(String id, InputStream content, long size) throws IOException {
        Headers headers = Headers.read(new LineInputStream(content));
        return new MailHead(
                id,
                Instant.ofEpochMilli(Long.parseLong(id.substring(0, id.indexOf('-')))),
                headers.decoded("From"),
                headers.all("Delivered-To"),
                headers.decoded("Subject"),
                headers.decoded("Message-ID"),
                headers.decoded("X-Complaint-Key"),
                size);
    }

    boolean isTo(String address) {
        return to.stream().anyMatch(address::equalsIgnoreCase);
    }

    /** Whether every word occurs in what a reader sees of the mail in a list. */
    boolean mentions(String words) {
        String text = String.join(" ", from, String.join(" ", to), subject, complaintKey, messageId)
                .toLowerCase(Locale.ROOT);
        return Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).allMatch(text::contains);
    }
}
