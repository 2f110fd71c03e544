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

    /**
     * The hash of an entry, in lower-case hexadecimal.
     *
     * @param previous hash of the entry before, null for the first
     * @param data in UTF-8
     */
    public static String next(String previous, int number, String at, String type, String by, byte[] data) {
        String fields = String.join("\n", previous == null ? "" : previous, "" + number, at, type, by, "");
        MessageDigest digest = sha256();
        digest.update(fields.getBytes(UTF_8));
        return HexFormat.of().formatHex(digest.digest(data));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
