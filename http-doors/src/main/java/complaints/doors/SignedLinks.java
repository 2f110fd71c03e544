package complaints.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes and reads the tokens in customers' links: one subject, one purpose, an end, and a signature (HMAC-SHA-256, 128
 * bits of it). A token holds no personal data. The same subject, purpose and end give the same token.
 */
@ApplicationScoped
public class SignedLinks {

    private static final int SIGNATURE_BYTES = 16;
    private static final int SHORTEST_SECRET = 32;
    private static final int TOKEN_BYTES = 1 + 16 + 8 + SIGNATURE_BYTES;

    private final SecretKeySpec secret;
    private final Clock clock;

    SignedLinks(@ConfigProperty(name = "complaints.link.secret") String secret, Clock clock) {
        if (secret.length() < SHORTEST_SECRET) {
            throw new IllegalArgumentException("complaints.link.secret must have at least " + SHORTEST_SECRET
                    + " characters; make one with: openssl rand -hex 32");
        }
        this.secret = new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256");
        this.clock = clock;
    }

    /** @param until the last instant at which the token opens anything; whole seconds count */
    public String token(LinkPurpose purpose, UUID subject, Instant until) {
        ByteBuffer token = ByteBuffer.allocate(TOKEN_BYTES)
                .put((byte) purpose.code)
                .putLong(subject.getMostSignificantBits())
                .putLong(subject.getLeastSignificantBits())
                .putLong(until.getEpochSecond());
        token.put(sign(Arrays.copyOf(token.array(), token.position())));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /**
     * The subject a token speaks for.
     *
     * @throws LinkRefused altered, for another purpose, or past its end; an expired one still names its subject
     */
    public UUID open(LinkPurpose purpose, String token) {
        byte[] bytes = decode(token);
        byte[] said = Arrays.copyOf(bytes, TOKEN_BYTES - SIGNATURE_BYTES);
        byte[] signature = Arrays.copyOfRange(bytes, TOKEN_BYTES - SIGNATURE_BYTES, TOKEN_BYTES);
        ByteBuffer fields = ByteBuffer.wrap(said);
        if (!MessageDigest.isEqual(sign(said), signature) || fields.get() != (byte) purpose.code) {
            throw LinkRefused.altered();
        }
        UUID subject = new UUID(fields.getLong(), fields.getLong());
        if (clock.instant().getEpochSecond() > fields.getLong()) {
            throw LinkRefused.expired(subject);
        }
        return subject;
    }

    private byte[] sign(byte[] said) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return Arrays.copyOf(mac.doFinal(said), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("HMAC-SHA-256 is part of every Java", e);
        }
    }

    private static byte[] decode(String token) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(token);
            if (bytes.length == TOKEN_BYTES) {
                return bytes;
            }
        } catch (IllegalArgumentException altered) {
            throw LinkRefused.altered();
        }
        throw LinkRefused.altered();
    }
}
