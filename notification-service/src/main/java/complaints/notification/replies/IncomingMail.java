package complaints.notification.replies;

import jakarta.mail.MessagingException;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail that came in, read tolerantly: whatever its makers got wrong, something is made of it.
 *
 * @param id its own Message-ID; where it has none, one made of its content
 * @param answers ids of the mails it answers or reports about: from its headers and, for a report, from the mail returned
 * @param words what a person wrote, without what was quoted; empty for a report
 */
record IncomingMail(MailKind kind, String id, Set<String> answers, String status, String words) {

    private static final Pattern ID = Pattern.compile("<[^<>\\s]{1,300}@[^<>\\s]{1,300}>");
    private static final Pattern RETURNED_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^<>\\s]{1,600}>)");
    private static final Pattern ACTION = Pattern.compile("(?im)^Action:\\s*([a-z]+)");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245]\\.\\d{1,3}\\.\\d{1,3})");

    private static final Pattern REFUSED = Pattern.compile("\\b(5\\.\\d{1,3}\\.\\d{1,3}|55\\d)\\b");
    private static final Pattern WARNING =
            Pattern.compile("(?i)action:\\s*delayed|still trying|will be retried|will retry|warning message only");

    static IncomingMail read(byte[] source) {
        try {
            MimeMessage mail = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(source));
            String own = header(mail, "Message-ID").strip();
            return read(mail, source, own.isEmpty() ? madeId(source) : own);
        } catch (MessagingException | IOException | RuntimeException broken) {
            return new IncomingMail(MailKind.UNREADABLE, madeId(source), Set.of(), null, "");
        }
    }

    private static String madeId(byte[] source) {
        return UUID.nameUUIDFromBytes(source).toString();
    }

    private static IncomingMail read(MimeMessage mail, byte[] source, String id)
            throws MessagingException, IOException {
        String raw = new String(source, StandardCharsets.ISO_8859_1);
        String type = String.valueOf(mail.getContentType()).toLowerCase(Locale.ROOT);
        Set<String> answers = ids(header(mail, "In-Reply-To") + " " + header(mail, "References"));
        if (type.contains("report-type=delivery-status") || type.contains("report-type=\"delivery-status\"")) {
            find(RETURNED_ID, afterHead(raw), answers);
            String action = first(ACTION, raw).toLowerCase(Locale.ROOT);
            MailKind kind = action.equals("failed") ? MailKind.BOUNCE : MailKind.DELIVERY_REPORT;
            return new IncomingMail(kind, id, answers, first(STATUS, raw), "");
        }
        if (isFromNobody(mail)) {
            return fromNobody(id, answers, afterHead(raw));
        }
        return isAutomatic(mail, type)
                ? new IncomingMail(MailKind.AUTOMATIC, id, answers, null, "")
                : new IncomingMail(MailKind.WORDS, id, answers, null, QuotedText.cut(words(mail, raw)));
    }

    /** Reports older than RFC 3464: a mail of ours is returned, for good, and it is no mere warning. */
    private static IncomingMail fromNobody(String id, Set<String> answers, String body) {
        int headers = answers.size();
        find(RETURNED_ID, body, answers);
        String status = first(REFUSED, body);
        boolean returned = answers.size() > headers
                && !status.isEmpty()
                && !WARNING.matcher(body).find();
        return new IncomingMail(returned ? MailKind.BOUNCE : MailKind.AUTOMATIC, id, answers, status, "");
    }

    /** What can be read of it; where its parts cannot be told apart, all of it. */
    private static String words(MimeMessage mail, String raw) {
        try {
            String text = text(mail, "text/plain");
            return text.isBlank() ? QuotedText.ofHtml(text(mail, "text/html")) : text;
        } catch (MessagingException | IOException | RuntimeException broken) {
            return afterHead(raw);
        }
    }

    /** Mail without a sender must never be answered (RFC 5321, 4.5.5). */
    private static boolean isFromNobody(MimeMessage mail) throws MessagingException {
        String from = header(mail, "From").toLowerCase(Locale.ROOT);
        return header(mail, "Return-Path").strip().equals("<>")
                || from.contains("mailer-daemon")
                || from.contains("postmaster@");
    }

    /** RFC 3834, and what is used beside it. */
    private static boolean isAutomatic(MimeMessage mail, String type) throws MessagingException {
        String submitted = header(mail, "Auto-Submitted").strip().toLowerCase(Locale.ROOT);
        String precedence = header(mail, "Precedence").strip().toLowerCase(Locale.ROOT);
        return (!submitted.isEmpty() && !submitted.startsWith("no"))
                || Set.of("bulk", "junk", "list", "auto_reply").contains(precedence)
                || !header(mail, "List-Id").isEmpty()
                || !header(mail, "X-Autoreply").isEmpty()
                || !header(mail, "X-Autorespond").isEmpty()
                || !header(mail, "X-Complaint-Key").isEmpty()
                || type.startsWith("multipart/report");
    }

    private static String text(Part part, String wanted) throws MessagingException, IOException {
        if (part.isMimeType("multipart/*") && part.getContent() instanceof MimeMultipart parts) {
            String found = "";
            for (int i = 0; i < parts.getCount() && found.isBlank(); i++) {
                found = text(parts.getBodyPart(i), wanted);
            }
            return found;
        }
        boolean attached = Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition());
        return part.isMimeType(wanted) && !attached ? content(part) : "";
    }

    private static String content(Part part) throws MessagingException, IOException {
        try {
            return part.getContent() instanceof String text ? text : "";
        } catch (IOException unknownCharset) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            part.getInputStream().transferTo(bytes);
            return bytes.toString(StandardCharsets.UTF_8);
        }
    }

    private static String header(MimeMessage mail, String name) throws MessagingException {
        String[] values = mail.getHeader(name);
        return values == null ? "" : values[0];
    }

    private static String afterHead(String raw) {
        Matcher end = Pattern.compile("\\r?\\n\\r?\\n").matcher(raw);
        return end.find() ? raw.substring(end.end()) : "";
    }

    private static Set<String> ids(String headers) {
        Set<String> ids = new LinkedHashSet<>();
        Matcher matcher = ID.matcher(headers);
        while (matcher.find()) {
            ids.add(matcher.group());
        }
        return ids;
    }

    private static void find(Pattern pattern, String text, Set<String> into) {
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            into.add(matcher.group(1));
        }
    }

    private static String first(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.find() ? matcher.group(1) : "";
    }
}
