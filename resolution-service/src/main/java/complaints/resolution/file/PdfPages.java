package complaints.resolution.file;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** A4 pages filled from top to bottom: headings, fields with their names beside them, a line at each page's foot. */
final class PdfPages implements AutoCloseable {

    private static final Color INK = new Color(0x1c2126);
    private static final Color SOFT = new Color(0x5a636b);
    private static final Color LINE = new Color(0xd5dade);
    private static final float MARGIN = 56;
    private static final float RIGHT = PDRectangle.A4.getWidth() - MARGIN;
    private static final float NAMES = 130;
    private static final float INDENT = 14;
    private static final float FOOT = 36;

    private final PDDocument document = new PDDocument();
    private final DocumentFonts fonts;
    private final Wrapping wrapping;
    private PDPageContentStream page;
    private float y;

    /** @param fonts the operator's, for what the built-in one lacks */
    PdfPages(String title, String language, List<Path> fonts) {
        this.fonts = new DocumentFonts(document, fonts);
        this.wrapping = new Wrapping(this.fonts);
        document.getDocumentInformation().setTitle(title);
        document.getDocumentCatalog().setLanguage(language);
        turn();
    }

    void title(String text) {
        block(text, MARGIN, 19, INK);
        y -= 8;
    }

    /** Stands on the page of what follows it. */
    void heading(String text) {
        room(90);
        y -= 16;
        rule();
        block(text, MARGIN, 12.5f, INK);
    }

    void small(String text) {
        y -= 2;
        block(text, MARGIN, 7.5f, SOFT);
        y -= 3;
    }

    void part(String name, int depth) {
        room(40);
        y -= 3;
        block(name, MARGIN + depth * INDENT, 9.5f, SOFT);
    }

    /** A name, and beside it its value over as many lines as it needs. */
    void field(String name, String value, int depth) {
        float left = MARGIN + depth * INDENT;
        List<String> lines = wrapping.lines(value, 10, RIGHT - MARGIN - NAMES);
        List<String> names = wrapping.lines(name, 9.5f, MARGIN + NAMES - 8 - left);
        for (int index = 0; index < Math.max(lines.size(), names.size()); index++) {
            room(13);
            y -= 13;
            if (index < names.size()) {
                write(names.get(index), left, 9.5f, SOFT);
            }
            if (index < lines.size()) {
                write(lines.get(index), MARGIN + NAMES, 10, INK);
            }
        }
        y -= 2;
    }

    /** Ends the document; each page bears this line and its number. */
    byte[] bytes(String foot) {
        try {
            page.close();
            int pages = document.getNumberOfPages();
            for (int number = 1; number <= pages; number++) {
                page = new PDPageContentStream(document, document.getPage(number - 1), AppendMode.APPEND, true, true);
                y = FOOT;
                write(fonts.printable(foot), MARGIN, 7.5f, SOFT);
                String count = number + " / " + pages;
                write(count, RIGHT - fonts.width(count, 7.5f), 7.5f, SOFT);
                page.close();
            }
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

    private void block(String text, float left, float size, Color color) {
        for (String line : wrapping.lines(text, size, RIGHT - left)) {
            room(size * 1.35f);
            y -= size * 1.35f;
            write(line, left, size, color);
        }
    }

    private void write(String line, float left, float size, Color color) {
        try {
            page.beginText();
            page.setNonStrokingColor(color);
            page.newLineAtOffset(left, y);
            for (DocumentFonts.Run each : fonts.runs(line)) {
                page.setFont(each.font(), size);
                page.showText(each.text());
            }
            page.endText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void rule() {
        try {
            page.setStrokingColor(LINE);
            page.moveTo(MARGIN, y);
            page.lineTo(RIGHT, y);
            page.stroke();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void room(float needed) {
        if (y - needed < MARGIN) {
            turn();
        }
    }

    private void turn() {
        try {
            if (page != null) {
                page.close();
            }
            PDPage next = new PDPage(PDRectangle.A4);
            document.addPage(next);
            page = new PDPageContentStream(document, next);
            y = PDRectangle.A4.getHeight() - MARGIN;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
