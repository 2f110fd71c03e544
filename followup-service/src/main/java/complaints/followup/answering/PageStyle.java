package complaints.followup.answering;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;

/** The one style of the pages, inside each of them, and the policy that allows it and nothing else. */
@Singleton
class PageStyle {

    private final String css;
    private final String policy;

    PageStyle() throws IOException, GeneralSecurityException {
        try (InputStream file =
                Thread.currentThread().getContextClassLoader().getResourceAsStream("pages/customer.css")) {
            css = new String(file.readAllBytes(), UTF_8);
        }
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(css.getBytes(UTF_8));
        policy = "default-src 'none'; style-src 'sha256-" + Base64.getEncoder().encodeToString(digest)
                + "'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
    }

    String css() {
        return css;
    }

    /** The Content-Security-Policy of each page. */
    String policy() {
        return policy;
    }
}
