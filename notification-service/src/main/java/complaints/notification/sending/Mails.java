package complaints.notification.sending;

import complaints.notification.Notice;
import io.vertx.core.MultiMap;
import io.vertx.core.buffer.Buffer;
import io.vertx.ext.mail.MailAttachment;
import io.vertx.ext.mail.MailMessage;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.IDN;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** A notice as a mail. Nothing a customer or owner wrote goes into a header but the subject, which is one encoded line. */
@ApplicationScoped
class Mails {

    private static final Buffer MARK = read("/mark.png");

    private final String from;
    private final Optional<String> bounceAddress;

    Mails(
            @ConfigProperty(name = "quarkus.mailer.from") String from,
            @ConfigProperty(name = "quarkus.mailer.bounce-address") Optional<String> bounceAddress) {
        this.from = from;
        this.bounceAddress = bounceAddress;
    }

    /**
     * @param ending asked before the end of the mail and told of it
     * @throws IllegalArgumentException where the recipient is no address a mail can go to
     */
    MailMessage of(Notice notice, Ending ending) {
        MailMessage mail = new MailMessage()
                .setFrom(from)
                .setTo(address(notice.recipient()))
                .setSubject(notice.subject())
                .setText(notice.text())
                .setHtml(notice.html())
                .setInlineAttachment(mark(ending))
                .setHeaders(headers(notice));
        bounceAddress.ifPresent(mail::setBounceAddress);
        return mail;
    }

    private static MailAttachment mark(Ending ending) {
        return MailAttachment.create()
                .setContentType("image/png")
                .setName("mark.png")
                .setDisposition("inline")
                .setContentId("<mark>")
                .setSize(MARK.length())
                .setStream(new LastPart(MARK, ending));
    }

    private static Buffer read(String resource) {
        try (InputStream content = Mails.class.getResourceAsStream(resource)) {
            return Buffer.buffer(content.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static MultiMap headers(Notice notice) {
        MultiMap headers = MultiMap.caseInsensitiveMultiMap()
                .set("Message-ID", notice.messageId())
                .set("Auto-Submitted", "auto-generated")
                .set("X-Auto-Response-Suppress", "All")
                .set("X-Complaint-Key", notice.key())
                .set("Content-Language", notice.language());
        if (!notice.opensThread()) {
            headers.set("In-Reply-To", notice.threadId()).set("References", notice.threadId());
        }
        return headers;
    }

    private static String address(String recipient) {
        int at = recipient.lastIndexOf('@');
        String local = recipient.substring(0, Math.max(at, 0));
        if (!local.matches("[\\x21-\\x7e&&[^<>(),;:\\\\\"\\[\\]@]]+")) {
            throw new IllegalArgumentException("not an address a mail can go to");
        }
        return local + "@" + IDN.toASCII(recipient.substring(at + 1), IDN.USE_STD3_ASCII_RULES);
    }
}
