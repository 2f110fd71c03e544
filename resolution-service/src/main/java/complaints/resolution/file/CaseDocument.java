package complaints.resolution.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.resolution.Case;
import complaints.resolution.Language;
import complaints.resolution.file.CaseFile.FileEntry;
import java.io.UncheckedIOException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** A case's file as a document in the customer's language, every entry with its time at his place and its hash. */
final class CaseDocument {

    private static final Control NO_FALLBACK = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final ResourceBundle words;
    private final DateTimeFormatter time;

    private CaseDocument(Locale locale, ZoneId zone) {
        words = ResourceBundle.getBundle("complaints.resolution.file", locale, NO_FALLBACK);
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.MEDIUM)
                .withLocale(locale)
                .withZone(zone);
    }

    static byte[] write(Case it, CaseFile file) {
        Locale locale = Language.of(it.customer().language());
        return new CaseDocument(locale, it.zone()).pages(it, file);
    }

    private byte[] pages(Case it, CaseFile file) {
        try (PdfPages pages = new PdfPages(say("title") + " " + file.key())) {
            pages.title(say("title") + " " + file.key());
            pages.line(say("customer") + ": " + it.customer().name());
            pages.line(say("owner") + ": " + file.owner());
            pages.line(say("status") + ": " + say(file.status()));
            pages.line(say("written") + ": " + time.format(file.writtenAt()));
            pages.small(say("proof") + " " + file.count() + " / " + file.lastHash());
            file.entries().forEach(each -> entry(pages, each));
            return pages.bytes();
        }
    }

    private void entry(PdfPages pages, FileEntry entry) {
        pages.heading(entry.number() + ". " + say(entry.type()));
        pages.small(time.format(entry.at()) + " · " + say(entry.by()));
        fields(pages, "", data(entry));
        pages.small(entry.hash());
    }

    private void fields(PdfPages pages, String name, JsonNode value) {
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> each : value.properties()) {
                if (!each.getKey().equals("complaintId") && !each.getKey().equals("at")) {
                    fields(pages, name.isEmpty() ? each.getKey() : name + "." + each.getKey(), each.getValue());
                }
            }
        } else if (value.isArray()) {
            for (int index = 0; index < value.size(); index++) {
                fields(pages, name + " " + (index + 1), value.get(index));
            }
        } else if (!value.isNull()) {
            pages.line(label(name) + ": " + value.asText());
        }
    }

    private String label(String name) {
        String last = name.substring(name.lastIndexOf('.') + 1);
        String word = last.split(" ")[0];
        return words.containsKey("field." + word) ? last.replace(word, words.getString("field." + word)) : name;
    }

    private String say(String key) {
        return words.containsKey(key) ? words.getString(key) : key;
    }

    private static JsonNode data(FileEntry entry) {
        try {
            return JSON.readTree(entry.data());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
