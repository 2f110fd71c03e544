package complaints.devstack.mail;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.subethamail.smtp.server.SMTPServer;

/**
 * Takes mail on the loopback address and delivers none of it: {@code MailCatcher FOLDER SMTP_PORT HTTP_PORT}.
 *
 * <p>A mail is in the folder before its sender hears "250". Two kinds of address refuse, to rehearse failures: a local
 * part that starts with {@code bounce} is unknown (550), one that starts with {@code busy} is not free now (451).
 */
public final class MailCatcher implements AutoCloseable {
    private static final int LARGEST_MAIL = 20 * 1024 * 1024;

    private final SMTPServer smtp;
    private final HttpServer http;
    private final ExecutorService readers = Executors.newFixedThreadPool(4);

    private MailCatcher(SMTPServer smtp, HttpServer http) {
        this.smtp = smtp;
        this.http = http;
    }

    public static void main(String[] args) throws IOException {
        MailCatcher catcher = start(Path.of(args[0]), Integer.parseInt(args[1]), Integer.parseInt(args[2]));
        Runtime.getRuntime().addShutdownHook(new Thread(catcher::close, "shutdown"));
    }

    /** Takes mail into the folder and shows what it holds, also from earlier starts. Port 0 takes a free one. */
    public static MailCatcher start(Path folder, int smtpPort, int httpPort) throws IOException {
        InetAddress loopback = InetAddress.getByName("127.0.0.1");
        MailFolder mails = new MailFolder(folder);
        HttpServer http = HttpServer.create(new InetSocketAddress(loopback, httpPort), 64);
        SMTPServer smtp = SMTPServer.port(smtpPort)
                .bindAddress(loopback)
                .hostName("localhost")
                .softwareName("mail catcher")
                .insertReceivedHeaders(false)
                .maxMessageSize(LARGEST_MAIL)
                .messageHandlerFactory(context -> new Delivery(mails))
                .build();
        return new MailCatcher(smtp, http).open(mails);
    }

    public int smtpPort() {
        return smtp.getPortAllocated();
    }

    public int httpPort() {
        return http.getAddress().getPort();
    }

    @Override
    public void close() {
        smtp.stop();
        http.stop(0);
        readers.shutdownNow();
    }

    private MailCatcher open(MailFolder mails) {
        http.setExecutor(readers);
        http.createContext("/", new MailDoor(mails));
        smtp.start();
        http.start();
        return this;
    }
}
