package complaints.notification;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.Map;

/** A real IMAP inbox, and an intake that only remembers what contacts were brought to it, as {@code path key body} lines. */
public class InboxAndIntake implements QuarkusTestResourceLifecycleManager {

    static final String ADDRESS = "complaints@complaints.example";
    private static final String PREFIX = "complaints.test.";

    private GreenMail mail;
    private HttpServer intake;

    @Override
    public Map<String, String> start() {
        mail = new GreenMail(new ServerSetup[] {
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP),
            new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_IMAP)
        });
        mail.setUser(ADDRESS, ADDRESS, "secret");
        mail.start();
        System.setProperty(PREFIX + "smtp", Integer.toString(mail.getSmtp().getPort()));
        return Map.of(
                "complaints.mail.ask",
                "http://127.0.0.1:${complaints.devstack.test.mails}/email?brief=true&limit=1&q={messageId}",
                "complaints.replies.imap.host",
                "127.0.0.1",
                "complaints.replies.imap.port",
                Integer.toString(mail.getImap().getPort()),
                "complaints.replies.imap.tls",
                "false",
                "complaints.replies.imap.username",
                ADDRESS,
                "complaints.replies.imap.password",
                "secret",
                "complaints.replies.read-every",
                "1s",
                "complaints.notice.reconcile-every",
                "2s",
                "complaints.replies.intake.url",
                startIntake());
    }

    @Override
    public void stop() {
        mail.stop();
        intake.stop(0);
    }

    static int smtpPort() {
        return Integer.getInteger(PREFIX + "smtp");
    }

    /** What was brought to intake so far. */
    static String contacts() {
        return System.getProperty(PREFIX + "contacts", "");
    }

    private String startIntake() {
        try {
            intake = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 10);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        intake.createContext("/", exchange -> {
            String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            String line = exchange.getRequestURI() + " "
                    + exchange.getRequestHeaders().getFirst("Idempotency-Key") + " " + body + "\n";
            System.setProperty(PREFIX + "contacts", contacts() + line);
            exchange.sendResponseHeaders(201, -1);
            exchange.close();
        });
        intake.start();
        return "http://127.0.0.1:" + intake.getAddress().getPort();
    }
}
