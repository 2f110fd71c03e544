package complaints.followup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/**
 * The one style of a page, inside it, and the policy that allows it and nothing else.
 *
 * @param policy the Content-Security-Policy of the page
 */
public record PageStyle(String css, String policy) {

    /** @param name a style sheet under {@code pages/} */
    public static PageStyle of(String name) {
        String css = read("pages/" + name);
        String policy = "default-src 'none'; style-src 'sha256-" + hash(css)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
        return new PageStyle(css, policy);
    }

    private static String read(String path) {
        try (InputStream file = Thread.currentThread().getContextClassLoader().getResourceAsStream(path)) {
            return new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hash(String css) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
