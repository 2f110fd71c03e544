package complaints.notification.replies;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.FlagTerm;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Properties;
import org.jboss.logging.Logger;

/**
 * Reads the inbox to which answers go. What nobody but a person can place is left flagged. A mail is marked as seen after what it led to is committed; the same mail read
 * twice does nothing twice. Nothing that comes in is ever answered by mail, so that two machines never talk to each other.
 */
@ApplicationScoped
class InboxTimer {

    private static final Logger LOG = Logger.getLogger(InboxTimer.class);
    private static final String TIMEOUT_MILLIS = "20000";

    private final InboxSettings settings;
    private final Reception reception;
    private final MeterRegistry registry;

    InboxTimer(InboxSettings settings, Reception reception, MeterRegistry registry) {
        this.settings = settings;
        this.reception = reception;
        this.registry = registry;
    }

    @Scheduled(every = "{complaints.replies.read-every}", concurrentExecution = ConcurrentExecution.SKIP)
    void read() {
        if (settings.host().isEmpty()) {
            return;
        }
        try (Store store = open(settings.host().get());
                Folder inbox = store.getFolder("INBOX")) {
            inbox.open(Folder.READ_WRITE);
            for (Message mail : inbox.search(new FlagTerm(new Flags(Flags.Flag.SEEN), false))) {
                take(mail);
            }
        } catch (MessagingException | IOException e) {
            LOG.warnf("the inbox cannot be read: %s", e.getClass().getSimpleName());
        }
    }

    private void take(Message mail) throws MessagingException, IOException {
        ByteArrayOutputStream source = new ByteArrayOutputStream();
        mail.writeTo(source);
        IncomingMail incoming = IncomingMail.read(source.toByteArray());
        boolean done = reception.take(incoming);
        registry.counter("complaints.mails.received", "kind", incoming.kind().name())
                .increment();
        mail.setFlag(Flags.Flag.FLAGGED, !done);
        mail.setFlag(Flags.Flag.SEEN, true);
    }

    private Store open(String host) throws MessagingException {
        String protocol = settings.tls() ? "imaps" : "imap";
        Properties properties = new Properties();
        properties.setProperty("mail." + protocol + ".connectiontimeout", TIMEOUT_MILLIS);
        properties.setProperty("mail." + protocol + ".timeout", TIMEOUT_MILLIS);
        Store store = Session.getInstance(properties).getStore(protocol);
        store.connect(
                host,
                settings.port(),
                settings.username().orElse(null),
                settings.password().orElse(null));
        return store;
    }
}
