package complaints.notification.writing;

import java.util.List;

/**
 * A piece of a letter, the same in text and HTML. What a customer or owner wrote is in {@code QUOTE} or in rows; nothing
 * in it is markup.
 *
 * @param url only for a {@code BUTTON}
 */
public record Block(Form form, String text, List<Row> rows, String url) {

    /** How it looks. */
    public enum Form {
        TEXT,
        HEADING,
        QUOTE,
        LIST,
        TABLE,
        BUTTON
    }

    /** A line with or without a label in front. */
    public record Row(String label, String value) {}

    static Block text(String text) {
        return new Block(Form.TEXT, text, List.of(), null);
    }

    static Block heading(String text) {
        return new Block(Form.HEADING, text, List.of(), null);
    }

    static Block quote(String text) {
        return new Block(Form.QUOTE, text, List.of(), null);
    }

    static Block list(List<String> lines) {
        return new Block(
                Form.LIST, null, lines.stream().map(line -> new Row(null, line)).toList(), null);
    }

    static Block table(List<Row> rows) {
        return new Block(Form.TABLE, null, rows, null);
    }

    static Block button(String text, String url) {
        return new Block(Form.BUTTON, text, List.of(), url);
    }

    /** Lines of a text, for HTML, where a line break is no character. */
    public List<String> lines() {
        return text.lines().toList();
    }
}
