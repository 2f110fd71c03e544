package complaints.doors;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a person reads in a browser where a page of ours fails on our side. It needs nothing that may be away: who
 * the customer is and his language are not known then, so the browser's has to do, Spanish where we do not speak it.
 */
final class NotNowPage {

    private static final String STYLE =
            """
            :root{color-scheme:light dark;--page:#eef1f4;--card:#fff;--ink:#1b2128;--accent:#1d5f9e}
            @media (prefers-color-scheme:dark){:root{--page:#15191f;--card:#1e242c;--ink:#e8ebef;--accent:#7fb3e6}}
            body{margin:0;padding:1rem .5rem;background:var(--page);color:var(--ink);font:1.0625rem/1.5 system-ui,sans-serif}
            main{max-width:40rem;margin:0 auto;padding:1.5rem 1.25rem;background:var(--card);border-radius:.75rem}
            h1{font-size:1.5rem;line-height:1.25;margin:0 0 .75rem}
            a{color:var(--accent)}
            a:focus-visible{outline:3px solid var(--accent);outline-offset:2px}
            """;

    private static final String POLICY = "default-src 'none'; style-src 'sha256-" + hash()
            + "'; form-action 'none'; base-uri 'none'; frame-ancestors 'none'";

    private static final String PAGE =
            """
            <!DOCTYPE html>
            <html lang="%s">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="robots" content="noindex">
            <title>%s</title>
            <style>%s</style>
            </head>
            <body>
            <main>
            <h1>%2$s</h1>
            <p>%4$s</p>
            <p>%5$s</p>
            <p><a href="">%6$s</a></p>
            </main>
            </body>
            </html>
            """;

    private static final Map<String, List<String>> WORDS = Map.of(
            "es",
                    List.of(
                            "Ahora mismo no podemos mostrarle esta página",
                            "El fallo es nuestro, no suyo. Lo que ya estaba registrado sigue ahí.",
                            "Vuelva a intentarlo dentro de un minuto. Si acaba de enviar algo, vuelva atrás y envíelo otra"
                                    + " vez: aunque ya hubiera llegado, contará una sola vez.",
                            "Volver a intentarlo"),
            "en",
                    List.of(
                            "We cannot show you this page right now",
                            "The fault is ours, not yours. What was on record is still there.",
                            "Please try again in a minute. If you have just sent something, go back and send it again:"
                                    + " even if it had arrived, it counts only once.",
                            "Try again"));

    private NotNowPage() {}

    /** A browser names HTML first; a program that takes anything gets the problem as data. */
    static boolean isWanted(HttpHeaders asked) {
        List<MediaType> accepted = asked.getAcceptableMediaTypes();
        return !accepted.isEmpty() && "html".equals(accepted.get(0).getSubtype());
    }

    static Response.ResponseBuilder answer(int status, HttpHeaders asked) {
        String language = asked.getAcceptableLanguages().stream()
                .map(Locale::getLanguage)
                .filter(WORDS::containsKey)
                .findFirst()
                .orElse("es");
        List<String> words = WORDS.get(language);
        return Response.status(status)
                .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
                .language(language)
                .header("Content-Security-Policy", POLICY)
                .entity(PAGE.formatted(language, words.get(0), STYLE, words.get(1), words.get(2), words.get(3)));
    }

    private static String hash() {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(STYLE.getBytes(UTF_8));
            return Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java", e);
        }
    }
}
