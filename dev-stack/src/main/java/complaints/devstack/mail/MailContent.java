package complaints.devstack.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/** The readable parts of a mail: the first text, the first HTML, and the names of what is attached. */
final class MailContent {
    private static final Session SESSION = Session.getInstance(new Properties());

    private String text = "";
    private String html = "";
    private final List<String> attachments = new ArrayList<>();
    private final MimeMessage message;

    private MailContent(MimeMessage message) {
        this.message = message;
    }

    static MailContent of(byte[] source) throws IOException {
        try {
            MailContent content = new MailContent(new MimeMessage(SESSION, new ByteArrayInputStream(source)));
            content.read(content.message);
            return content;
        } catch (MessagingException e) {
            throw new IOException("not a readable mail", e);
        }
    }

    String text() {
        return text;
    }

    String html() {
        return html;
    }

    List<String> attachments() {
        return attachments;
    }

    private void read(Part part) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                read(parts.getBodyPart(i));
            }
        } else if (part.getFileName() != null) {
            attachments.add(part.getFileName());
        } else if (part.isMimeType("text/html") && html.isEmpty()) {
            html = String.valueOf(part.getContent());
        } else if (part.isMimeType("text/plain") && text.isEmpty()) {
            text = String.valueOf(part.getContent());
        }
    }
}
