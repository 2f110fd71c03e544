package complaints.operations;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.NavigableSet;
import java.util.TreeSet;

/**
 * The events of one complaint as a set: adding them in any order, or twice, gives the same set, the same text and so
 * the same picture.
 */
final class Marks {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ObjectReader READER = JSON.readerForArrayOf(Mark.class);
    private static final ObjectWriter WRITER = JSON.writerFor(Mark[].class);

    private Marks() {}

    static NavigableSet<Mark> read(String text) {
        NavigableSet<Mark> marks = new TreeSet<>();
        if (text != null) {
            try {
                Mark[] read = READER.readValue(text);
                java.util.Collections.addAll(marks, read);
            } catch (JsonProcessingException e) {
                throw new UncheckedIOException(e);
            }
        }
        return marks;
    }

    static String write(Collection<Mark> marks) {
        try {
            return WRITER.writeValueAsString(marks.toArray(Mark[]::new));
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
