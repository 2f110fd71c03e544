package complaints.resolution.file;

import java.util.ArrayList;
import java.util.List;

/** Breaks text into lines of a width: between words, and inside a word only where it alone is wider. */
final class Wrapping {

    private final DocumentFonts fonts;

    Wrapping(DocumentFonts fonts) {
        this.fonts = fonts;
    }

    List<String> lines(String text, float size, float width) {
        List<String> lines = new ArrayList<>();
        for (String paragraph : text.split("\\R", -1)) {
            lines.addAll(wrap(fonts.printable(paragraph), size, width));
        }
        return lines;
    }

    private List<String> wrap(String paragraph, float size, float width) {
        List<String> lines = new ArrayList<>();
        String line = "";
        for (String word : paragraph.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && fonts.width(longer, size) > width) {
                lines.add(line);
                longer = word;
            }
            line = cut(longer, size, width, lines);
        }
        lines.add(line);
        return lines;
    }

    /** Adds all but the last piece of a word that does not fit, and answers the last. */
    private String cut(String word, float size, float width, List<String> lines) {
        String rest = word;
        while (fonts.width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(rest.length(), -1);
            while (end > Character.charCount(rest.codePointAt(0))
                    && fonts.width(rest.substring(0, end), size) > width) {
                end = rest.offsetByCodePoints(end, -1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
