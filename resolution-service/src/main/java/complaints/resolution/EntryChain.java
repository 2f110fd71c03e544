package complaints.resolution;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Chains entries: each one's hash (SHA-256) covers its own fields and the hash before it, so that nothing can be altered
 * or left out unseen. Fields are separated by line breaks; the data, which comes last, is JSON exactly as it is kept.
 */
public final class EntryChain {

    private EntryChain() {}

    /** @param previous hash of the entry before, null for the first; lower-case hexadecimal, as is the answer */
    public static String next(String previous, int number, String at, String type, String by, String data) {
        String fields = String.join("\n", previous == null ? "" : previous, "" + number, at, type, by, data);
        return HexFormat.of().formatHex(sha256().digest(fields.getBytes(UTF_8)));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
