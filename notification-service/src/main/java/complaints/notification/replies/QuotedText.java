package complaints.notification.replies;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Leaves of a reply what its writer wrote, without the mail it answers and the signature. */
final class QuotedText {

    private static final Pattern BEGINS_QUOTE = Pattern.compile(
            "(?iu)^\\s*(on .{5,200} wrote:|el .{5,200} escribi[oó]:|em .{5,200} escreveu:|le .{5,200} a écrit\\s*:"
                    + "|-{2,}\\s*(original message|mensaje original|mensagem original).*|_{10,}"
                    + "|(from|de):\\s.*@.*)\\s*$");

    private QuotedText() {}

    /** The text of a mail that has only HTML, up to where it quotes. */
    static String ofHtml(String html) {
        return html.replaceFirst(
                        "(?is)<blockquote.*|<div[^>]{0,200}gmail_quote.*|<div[^>]{0,200}(appendonsend|divRplyFwdMsg).*",
                        "")
                .replaceAll("(?is)<(style|script|head)\\b.*?</\\1>", "")
                .replaceAll("(?i)<br\\s*/?>|</(p|div|li|tr|h\\d)>", "\n")
                .replaceAll("(?s)<[^>]*>", "")
                .replace("&nbsp;", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&amp;", "&")
                .strip();
    }

    static String cut(String text) {
        List<String> kept = new ArrayList<>();
        for (String line : text.lines().toList()) {
            if (line.equals("-- ")
                    || line.equals("--")
                    || BEGINS_QUOTE.matcher(line).matches()) {
                break;
            }
            if (!line.stripLeading().startsWith(">")) {
                kept.add(line);
            }
        }
        return String.join("\n", kept).strip();
    }
}
