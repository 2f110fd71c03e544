package complaints.devstack;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.mail.MailCatcher;
import complaints.devstack.process.ChildJvm;
import complaints.devstack.process.Folders;
import complaints.devstack.process.FreePort;
import complaints.devstack.process.Patience;
import complaints.devstack.process.ProcessServer;
import complaints.devstack.process.ServerProcess;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

/**
 * The mail catcher in a JVM of its own that ends with this one. Mails stay in the folder given and are shown again
 * after the next start.
 */
public final class MailServer implements ProcessServer {
    private static final Duration START = Duration.ofSeconds(120);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path home;
    private final int smtpPort;
    private final int httpPort;
    private final ServerProcess process;

    private MailServer(Path home, int smtpPort, int httpPort) {
        this.home = Folders.made(home);
        this.smtpPort = smtpPort;
        this.httpPort = httpPort;
        this.process = new ServerProcess("Mail catcher", this.home);
    }

    /** Starts a catcher that keeps its mails in the folder; port 0 takes a free one. Returns when it answers. */
    public static MailServer start(Path home, int smtpPort, int httpPort) {
        MailServer server = at(home, FreePort.orAny(smtpPort), FreePort.orAny(httpPort));
        server.launch();
        return server;
    }

    /** A handle on the catcher that was started in this folder and ports, by whomever. */
    public static MailServer at(Path home, int smtpPort, int httpPort) {
        return new MailServer(home, smtpPort, httpPort);
    }

    /** Every mail caught, newest first, in the shape of maildev's API with text, HTML and headers. */
    public List<JsonNode> mails() {
        return list("/email");
    }

    /** The mails delivered to one address, newest first. */
    public List<JsonNode> mailsTo(String address) {
        return list("/email?to=" + URLEncoder.encode(address, StandardCharsets.UTF_8));
    }

    /** Where a person reads the mails. */
    public String url() {
        return "http://127.0.0.1:" + httpPort;
    }

    public int smtpPort() {
        return smtpPort;
    }

    public int httpPort() {
        return httpPort;
    }

    /** Writes what the server says to another file than {@code server.log} of its folder. */
    public MailServer loggingTo(Path file) {
        process.logTo(file);
        return this;
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public List<Integer> ports() {
        return List.of(smtpPort, httpPort);
    }

    @Override
    public void restart() {
        stop();
        launch();
    }

    private void launch() {
        String mails = home.resolve("mails").toString();
        String[] arguments = {mails, Integer.toString(smtpPort), Integer.toString(httpPort)};
        process.launch(ChildJvm.command(MailCatcher.class, 96, arguments), Map.of());
        Patience.until(process, START, "ready on port " + httpPort, this::answers);
    }

    private boolean answers() throws IOException {
        return read("/count").has("mails");
    }

    private List<JsonNode> list(String path) {
        try {
            return StreamSupport.stream(read(path).spliterator(), false).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the mail catcher does not answer", e);
        }
    }

    private JsonNode read(String path) throws IOException {
        try (InputStream answer = URI.create(url() + path).toURL().openStream()) {
            return JSON.readTree(answer);
        }
    }
}
