package complaints.resolution.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The fonts one document is written in: Latin, Greek, Cyrillic and Hebrew come with the library, the operator's fonts
 * write what it lacks. A character no font has is shown by its number, so that nothing is lost unseen.
 */
final class DocumentFonts {

    private static final String BUILT_IN = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";

    private final PDDocument document;
    private final List<Path> waiting;
    private final List<PDFont> fonts = new ArrayList<>();
    private final Map<Integer, Optional<PDFont>> known = new HashMap<>();

    /** @param others loaded only where a character asks for them */
    DocumentFonts(PDDocument document, List<Path> others) {
        this.document = document;
        this.waiting = new ArrayList<>(others);
        fonts.add(load(PDDocument.class.getResourceAsStream(BUILT_IN)));
    }

    /** A stretch of text that one font writes. */
    record Run(PDFont font, String text) {
        float width(float size) {
            try {
                return font.getStringWidth(text) / 1000 * size;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The text with nothing in it that cannot be written. */
    String printable(String text) {
        StringBuilder printable = new StringBuilder();
        text.codePoints().forEach(each -> {
            if (Character.isISOControl(each)) {
                printable.append(' ');
            } else if (fontOf(each).isPresent()) {
                printable.appendCodePoint(each);
            } else {
                printable.append("[U+%04X]".formatted(each));
            }
        });
        return printable.toString();
    }

    /** @param printable as {@link #printable} answered it */
    List<Run> runs(String printable) {
        List<Run> runs = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        PDFont current = fonts.get(0);
        for (int each : printable.codePoints().toArray()) {
            PDFont font = fontOf(each).orElse(current);
            if (font != current && !text.isEmpty()) {
                runs.add(new Run(current, text.toString()));
                text.setLength(0);
            }
            current = font;
            text.appendCodePoint(each);
        }
        runs.add(new Run(current, text.toString()));
        return runs;
    }

    float width(String printable, float size) {
        return (float)
                runs(printable).stream().mapToDouble(each -> each.width(size)).sum();
    }

    private Optional<PDFont> fontOf(int character) {
        return known.computeIfAbsent(character, this::find);
    }

    private Optional<PDFont> find(int character) {
        for (int index = 0; index < fonts.size() || loadNext(); index++) {
            if (has(fonts.get(index), character)) {
                return Optional.of(fonts.get(index));
            }
        }
        return Optional.empty();
    }

    private boolean loadNext() {
        if (waiting.isEmpty()) {
            return false;
        }
        try {
            fonts.add(load(Files.newInputStream(waiting.remove(0))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return true;
    }

    private PDFont load(InputStream data) {
        try (data) {
            return PDType0Font.load(document, data, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean has(PDFont font, int character) {
        try {
            return font.encode(Character.toString(character)).length > 0;
        } catch (IOException | IllegalArgumentException notInFont) {
            return false;
        }
    }
}
