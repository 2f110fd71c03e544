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
