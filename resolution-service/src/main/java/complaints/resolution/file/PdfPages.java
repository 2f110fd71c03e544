package complaints.resolution.file;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** A4 pages filled line by line; a character the font does not have is shown as a question mark. */
final class PdfPages implements AutoCloseable {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final float MARGIN = 56;
    private static final float WIDTH = PDRectangle.A4.getWidth() - 2 * MARGIN;

    private final PDDocument document = new PDDocument();
    private final PDFont font;
    private PDPageContentStream page;
    private float y;

    PdfPages(String title) {
        try (InputStream data = PDDocument.class.getResourceAsStream(FONT)) {
            font = PDType0Font.load(document, data, true);
            document.getDocumentInformation().setTitle(title);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void title(String text) {
        write(text, 18, 12);
    }

    void heading(String text) {
        y -= 10;
        write(text, 12, 4);
    }

    void line(String text) {
        write(text, 10, 3);
    }

    void small(String text) {
        write(text, 7, 4);
    }

    byte[] bytes() {
        try {
            page.close();
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        try {
            document.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(String text, float size, float after) {
        try {
            for (String each : text.split("\n")) {
                for (String line : wrap(printable(each), size)) {
                    writeLine(line, size);
                }
            }
            y -= after;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void writeLine(String line, float size) throws IOException {
        if (page == null || y - size < MARGIN) {
            turn();
        }
        y -= size * 1.3f;
        page.beginText();
        page.setFont(font, size);
        page.newLineAtOffset(MARGIN, y);
        page.showText(line);
        page.endText();
    }

    private void turn() throws IOException {
        if (page != null) {
            page.close();
        }
        PDPage next = new PDPage(PDRectangle.A4);
        document.addPage(next);
        page = new PDPageContentStream(document, next);
        y = PDRectangle.A4.getHeight() - MARGIN;
    }

    private List<String> wrap(String text, float size) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && width(longer, size) > WIDTH) {
                lines.add(line.toString());
                longer = word;
            }
            line = new StringBuilder(breakLong(longer, size, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** A word wider than the page is cut where the page ends. */
    private String breakLong(String word, float size, List<String> lines) throws IOException {
        String rest = word;
        while (width(rest, size) > WIDTH) {
            int fits = rest.length() - 1;
            while (fits > 1 && width(rest.substring(0, fits), size) > WIDTH) {
                fits--;
            }
            lines.add(rest.substring(0, fits));
            rest = rest.substring(fits);
        }
        return rest;
    }

    private float width(String text, float size) throws IOException {
        return font.getStringWidth(text) / 1000 * size;
    }

    private String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(each -> printable.append(has(each) ? Character.toString(each) : "?"));
        return printable.toString();
    }

    private boolean has(int character) {
        try {
            font.encode(Character.toString(character));
            return !Character.isISOControl(character);
        } catch (IOException | IllegalArgumentException notInFont) {
            return false;
        }
    }
}
