package complaints.followup;

import complaints.events.Customer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.Locale;

/**
 * Whom a check asks, as far as asking needs to know: neither a name nor an address.
 *
 * @param customer stands for one mailbox (or telephone): the same for every complaint that gives it
 * @param mailDomain of the mailbox; empty where there is none
 * @param zone of the customer's place
 */
public record Recipient(String customer, String mailDomain, ZoneId zone) {

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");

    /** Made from what intake told; a zone that is not known is read as Spain's. */
    public static Recipient of(Customer customer) {
        String mailbox = lower(customer.email());
        String reached = mailbox != null ? mailbox : customer.phone() != null ? customer.phone() : customer.number();
        return new Recipient(fingerprint(String.valueOf(reached)), domain(mailbox), zone(customer.zone()));
    }

    static ZoneId zone(String name) {
        try {
            return name == null ? HOME : ZoneId.of(name);
        } catch (DateTimeException unknown) {
            return HOME;
        }
    }

    private static String domain(String mailbox) {
        return mailbox == null ? "" : mailbox.substring(mailbox.lastIndexOf('@') + 1);
    }

    private static String lower(String text) {
        return text == null ? null : text.strip().toLowerCase(Locale.ROOT);
    }

    private static String fingerprint(String text) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
