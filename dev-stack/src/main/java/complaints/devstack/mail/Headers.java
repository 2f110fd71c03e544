package complaints.devstack.mail;

import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.eclipse.angus.mail.util.LineInputStream;

/** The head of a mail as (name, value) lines, unfolded. Reads no further than the empty line. */
final class Headers {
    private final List<String[]> lines = new ArrayList<>();

    static Headers read(LineInputStream content) throws IOException {
        Headers headers = new Headers();
        for (String line = content.readLine(); line != null && !line.isEmpty(); line = content.readLine()) {
            headers.add(line);
        }
        return headers;
    }

    List<String> all(String name) {
        return lines.stream()
                .filter(line -> line[0].equals(name.toLowerCase(Locale.ROOT)))
                .map(line -> line[1])
                .toList();
    }

    /** The first of this name with its encoded words decoded; empty if there is none. */
    String decoded(String name) {
        String raw = all(name).stream().findFirst().orElse("");
        try {
            return MimeUtility.decodeText(raw);
        } catch (UnsupportedEncodingException unknownCharset) {
            return raw;
        }
    }

    /** Names in lower case with their first values. */
    List<String[]> lines() {
        return lines;
    }

    private void add(String line) {
        int colon = line.indexOf(':');
        if (Character.isWhitespace(line.charAt(0)) && !lines.isEmpty()) {
            String[] last = lines.get(lines.size() - 1);
            last[1] = last[1] + " " + line.strip();
        } else if (colon > 0) {
            String name = line.substring(0, colon).strip().toLowerCase(Locale.ROOT);
            lines.add(new String[] {name, line.substring(colon + 1).strip()});
        }
    }
}
