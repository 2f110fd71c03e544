package complaints.resolution.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.resolution.Case;
import complaints.resolution.Language;
import complaints.resolution.file.CaseFile.FileEntry;
import complaints.resolution.file.CaseFiles.Filed;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/**
 * A case's file as a document in the customer's language, every entry with its time at his place and its hash. It is
 * for reading: ids and what only programs need stand in the file's data.
 */
final class CaseDocument {

    private static final ObjectMapper JSON =
            new ObjectMapper().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS);

    private final DocumentWords words;
    private final Map<String, String> names;
    private final PdfPages pages;

    private CaseDocument(DocumentWords words, Map<String, String> names, PdfPages pages) {
        this.words = words;
        this.names = names;
        this.pages = pages;
    }

    /** @param fonts the operator's, for what the built-in one lacks */
    static byte[] write(Filed filed, List<Path> fonts) {
        Case it = filed.it();
        CaseFile file = filed.file();
        DocumentWords words = new DocumentWords(Language.of(it.customer().language()), it.zone());
        String title = words.say("title") + " " + file.key();
        try (PdfPages pages =
                new PdfPages(title, Language.of(it.customer().language()).toLanguageTag(), fonts)) {
            pages.title(title);
            CaseDocument document = new CaseDocument(words, filed.names(), pages);
            document.head(it, file);
            file.entries().forEach(document::entry);
            return pages.bytes(title + " · " + file.lastHash());
        }
    }

    private void head(Case it, CaseFile file) {
        pages.field(words.say("head.customer"), it.customer().name(), 0);
        pages.field(words.say("owner"), file.owner(), 0);
        pages.field(words.say("status"), words.say(file.status()), 0);
        pages.field(words.say("written"), words.time(file.writtenAt()), 0);
        pages.field(words.say("zone"), it.zone().getId(), 0);
        pages.field(words.say("entries"), file.count() + "", 0);
        pages.field(words.say("proof"), file.lastHash(), 0);
    }

    private void entry(FileEntry entry) {
        pages.heading(entry.number() + ". " + words.say(entry.type()));
        pages.small(words.time(entry.at()) + " · " + names.getOrDefault(entry.by(), words.say(entry.by())));
        fields(data(entry), 0);
        pages.small(entry.hash());
    }

    private void fields(JsonNode of, int depth) {
        for (Map.Entry<String, JsonNode> each : of.properties()) {
            if (!isForPrograms(each.getKey(), each.getValue())) {
                field(of, each.getKey(), each.getValue(), depth);
            }
        }
    }

    private void field(JsonNode of, String key, JsonNode value, int depth) {
        String name = words.name(key, value);
        if (key.equals("amount")) {
            pages.field(
                    name, words.money(value.decimalValue(), of.path("currency").asText()), depth);
        } else if (isPerson(value)) {
            pages.field(name, value.get("name").asText(), depth);
        } else if (value.isObject()) {
            pages.part(name, depth);
            fields(value, depth + 1);
        } else if (value.isArray()) {
            list(of, key, value, depth);
        } else {
            pages.field(name, words.value(of, key, value), depth);
        }
    }

    private void list(JsonNode of, String key, JsonNode values, int depth) {
        if (!values.path(0).isObject()) {
            String all = StreamSupport.stream(values.spliterator(), false)
                    .map(each -> words.value(of, key, each))
                    .collect(Collectors.joining(", "));
            if (!all.isEmpty()) {
                pages.field(words.name(key, values), all, depth);
            }
            return;
        }
        for (int index = 0; index < values.size(); index++) {
            JsonNode value = values.get(index);
            String name = words.say("one." + key) + " " + value.path("number").asInt(index + 1);
            if (value.size() == 2 && value.has("number") && value.has("text")) {
                pages.field(name, value.get("text").asText(), depth);
            } else {
                pages.part(name, depth);
                fields(value, depth + 1);
            }
        }
    }

    private static boolean isPerson(JsonNode value) {
        return value.size() == 2 && value.has("id") && value.has("name");
    }

    private static boolean isForPrograms(String key, JsonNode value) {
        return value.isNull()
                || key.equals("at")
                || key.equals("currency")
                || (key.equals("number") && value.isNumber())
                || key.endsWith("Id");
    }

    private static JsonNode data(FileEntry entry) {
        try {
            return JSON.readTree(entry.data());
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
