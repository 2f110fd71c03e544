package complaints.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MailServerTest {
    @TempDir
    Path folder;

    MailServer server;

    @BeforeEach
    void start() {
        server = MailServer.start(folder, 0, 0);
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void a_mail_that_was_taken_is_shown_again_after_a_kill() throws Exception {
        send("ines@example.org", "Su reclamación está en marcha: ñ");
        server.killHard();
        server.restart();
        JsonNode mail = server.mailsTo("INES@example.org").get(0);
        assertThat(mail.get("subject").asText()).isEqualTo("Su reclamación está en marcha: ñ");
        assertThat(mail.get("text").asText()).isEqualTo("En texto.");
        assertThat(mail.get("html").asText()).isEqualTo("<p>En HTML.</p>");
        assertThat(mail.get("complaintKey").asText()).isEqualTo("7K3M-9QX2-4D");
        assertThat(mail.at("/headers/x-complaint-key").asText()).isEqualTo("7K3M-9QX2-4D");
        assertThat(mail.at("/to/0/address").asText()).isEqualTo("ines@example.org");
        assertThat(mail.at("/from/0/name").asText()).isEqualTo("Atención");
    }

    @Test
    void mails_are_listed_newest_first_and_found_by_word_and_address() throws Exception {
        send("ines@example.org", "first");
        send("otto@example.org", "second");
        assertThat(server.mails())
                .extracting(mail -> mail.get("subject").asText())
                .containsExactly("second", "first");
        assertThat(get("/email?q=FIRST&brief=true").body())
                .contains("ines@example.org")
                .doesNotContain("En texto");
        assertThat(get("/email?limit=1").body()).contains("second").doesNotContain("first");
        assertThat(get("/count").body()).isEqualTo("{\"mails\":2,\"distinctMessageIds\":2}");
    }

    @Test
    void a_mail_is_shown_without_running_or_loading_anything() throws Exception {
        send("ines@example.org", "first");
        String id = server.mails().get(0).get("id").asText();
        HttpResponse<String> html = get("/email/" + id + "/html");
        assertThat(html.body()).endsWith("<p>En HTML.</p>");
        assertThat(html.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("sandbox", "default-src 'none'")
                .doesNotContain("allow-scripts");
        assertThat(get("/email/" + id + "/source").body())
                .contains("Message-ID:")
                .contains("Delivered-To:");
        assertThat(get("/").body()).contains("Mails caught");
        assertThat(get("/email/unknown").statusCode()).isEqualTo(404);
    }

    @Test
    void addresses_that_rehearse_failures_are_refused() {
        assertThatThrownBy(() -> send("bounce.me@example.org", "never"))
                .isInstanceOf(SendFailedException.class)
                .hasStackTraceContaining("550 5.1.1");
        assertThatThrownBy(() -> send("busy@example.org", "later")).hasStackTraceContaining("451 4.3.0");
        assertThat(server.mails()).isEmpty();
    }

    @Test
    void all_mails_can_be_dropped() throws Exception {
        send("ines@example.org", "first");
        HttpRequest drop = HttpRequest.newBuilder(URI.create(server.url() + "/email/all"))
                .DELETE()
                .build();
        assertThat(HttpClient.newHttpClient()
                        .send(drop, BodyHandlers.discarding())
                        .statusCode())
                .isEqualTo(204);
        assertThat(server.mails()).isEmpty();
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(server.url() + path)).build(), BodyHandlers.ofString());
    }

    private void send(String to, String subject) throws MessagingException, IOException {
        Properties settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(server.smtpPort()));
        MimeMessage mail = new MimeMessage(Session.getInstance(settings));
        mail.setFrom(new InternetAddress("service@example.com", "Atención", "UTF-8"));
        mail.setRecipient(Message.RecipientType.TO, new InternetAddress(to));
        mail.setSubject(subject, "UTF-8");
        mail.setHeader("X-Complaint-Key", "7K3M-9QX2-4D");
        mail.setContent(new MimeMultipart("alternative", part("En texto.", "plain"), part("<p>En HTML.</p>", "html")));
        Transport.send(mail);
    }

    private static MimeBodyPart part(String content, String type) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(content, "UTF-8", type);
        return part;
    }
}
