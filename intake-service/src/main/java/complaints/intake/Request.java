package complaints.intake;

import complaints.doors.InvalidBody;
import complaints.messaging.Wire;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A request as far as repeating it matters.
 *
 * @param key the sender's {@code Idempotency-Key}; keys of one sender never meet another's
 * @param caller the log-in it came from
 * @param hash of all it asks
 */
public record Request(Optional<String> key, String caller, byte[] hash) {

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,200}");

    /** @throws InvalidBody where the key is empty, too long or holds other than printable ASCII */
    public static Request of(String key, String caller, Object... asked) {
        if (key != null && !KEY.matcher(key).matches()) {
            throw InvalidBody.at("Idempotency-Key", "Must be 1 to 200 printable ASCII characters without spaces.");
        }
        return new Request(Optional.ofNullable(key), caller, key == null ? null : hash(Arrays.asList(asked)));
    }

    String name() {
        return caller + "\n" + key.orElseThrow();
    }

    private static byte[] hash(List<Object> asked) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(Wire.write(asked));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
