package complaints.devstack.mail;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.angus.mail.util.LineInputStream;

/** Mails as JSON in the shape of maildev's API, with {@code complaintKey} added. */
final class MailJson implements AutoCloseable {
    private final JsonGenerator json;
    private final MailFolder mails;

    MailJson(OutputStream out, MailFolder mails) throws IOException {
        this.json = new JsonFactory().createGenerator(out);
        this.mails = mails;
    }

    /** One after the other from disk, so that a list of any length needs little memory. */
    void list(Stream<MailHead> heads, boolean brief) throws IOException {
        json.writeStartArray();
        for (MailHead head : (Iterable<MailHead>) heads::iterator) {
            mail(head, brief);
        }
        json.writeEndArray();
    }

    /** A brief mail is what the index knows: without text, HTML, attachments and headers. */
    void mail(MailHead head, boolean brief) throws IOException {
        json.writeStartObject();
        head(head);
        envelope(head);
        if (!brief) {
            content(mails.source(head));
        }
        json.writeEndObject();
    }

    void count() throws IOException {
        json.writeStartObject();
        json.writeNumberField("mails", mails.count());
        json.writeNumberField("distinctMessageIds", mails.distinctMessageIds());
        json.writeEndObject();
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private void head(MailHead head) throws IOException {
        json.writeStringField("id", head.id());
        json.writeStringField("time", head.received().toString());
        json.writeStringField("date", head.received().toString());
        addresses("from", List.of(head.from()));
        addresses("to", head.to());
        json.writeStringField("subject", head.subject());
        json.writeStringField("messageId", head.messageId().replaceAll("^<|>$", ""));
        json.writeStringField("complaintKey", head.complaintKey());
        json.writeNumberField("size", head.size());
        json.writeBooleanField("read", false);
        json.writeStringField("priority", "normal");
    }

    private void envelope(MailHead head) throws IOException {
        json.writeObjectFieldStart("envelope");
        addresses("to", head.to());
        json.writeEndObject();
    }

    private void content(byte[] source) throws IOException {
        MailContent content = MailContent.of(source);
        json.writeStringField("text", content.text());
        json.writeStringField("html", content.html());
        json.writeArrayFieldStart("attachments");
        for (String name : content.attachments()) {
            json.writeStartObject();
            json.writeStringField("fileName", name);
            json.writeEndObject();
        }
        json.writeEndArray();
        headers(source);
    }

    private void headers(byte[] source) throws IOException {
        Headers headers = Headers.read(new LineInputStream(new ByteArrayInputStream(source)));
        json.writeObjectFieldStart("headers");
        for (String name :
                headers.lines().stream().map(line -> line[0]).distinct().toList()) {
            json.writeStringField(name, headers.decoded(name));
        }
        json.writeEndObject();
    }

    private void addresses(String field, List<String> values) throws IOException {
        json.writeArrayFieldStart(field);
        for (String value : values) {
            address(value);
        }
        json.writeEndArray();
    }

    private void address(String value) throws IOException {
        json.writeStartObject();
        try {
            InternetAddress address = new InternetAddress(value, false);
            json.writeStringField("address", address.getAddress());
            json.writeStringField("name", address.getPersonal() == null ? "" : address.getPersonal());
        } catch (AddressException asItStands) {
            json.writeStringField("address", value);
            json.writeStringField("name", "");
        }
        json.writeEndObject();
    }
}
