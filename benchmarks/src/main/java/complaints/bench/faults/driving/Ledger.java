package complaints.bench.faults.driving;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

/** What clients were told, written down outside the system before it counts: JSON Lines. */
public final class Ledger implements Closeable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final BufferedWriter file;
    private final AtomicLong recorded = new AtomicLong();
    private final AtomicLong commands = new AtomicLong();

    public Ledger(Path file) throws IOException {
        this.file = Files.newBufferedWriter(file);
    }

    /** Every line of a ledger. */
    public static List<Entry> read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            return lines.map(Ledger::parsed).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Complaints accepted so far. */
    public long recorded() {
        return recorded.get();
    }

    /** Commands accepted so far. */
    public long commands() {
        return commands.get();
    }

    void write(Entry entry) {
        try {
            synchronized (file) {
                file.write(JSON.writeValueAsString(entry));
                file.newLine();
                file.flush();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        (entry.recorded() ? recorded : commands).addAndGet(entry.outcome() == Outcome.ACCEPTED ? 1 : 0);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }

    private static Entry parsed(String line) {
        try {
            return JSON.readValue(line, Entry.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }
}
