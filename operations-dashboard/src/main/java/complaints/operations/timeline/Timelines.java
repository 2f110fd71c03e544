package complaints.operations.timeline;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.operations.timeline.TimelineView.Entry;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Reads one complaint's events from the log. */
@ApplicationScoped
class Timelines {

    private static final int MOST = 1000;

    private final Jdbi jdbi;
    private final ObjectMapper json;
    private final String intake;
    private final String resolution;

    Timelines(
            Jdbi jdbi,
            ObjectMapper json,
            @ConfigProperty(name = "complaints.public.intake.url") String intake,
            @ConfigProperty(name = "complaints.public.resolution.url") String resolution) {
        this.jdbi = jdbi;
        this.json = json;
        this.intake = intake;
        this.resolution = resolution;
    }

    Optional<TimelineView> find(String idOrKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select id, key, status, category, owner, recorded_at, answer_by, told_until from complaint
                        where id = cast(:id as uuid) or replace(key, '-', '') = :key and key = any (:keys)
                        limit 1""")
                .bind("id", id(idOrKey))
                .bind("key", plain(idOrKey))
                .bindArray("keys", String.class, spellings(idOrKey))
                .map((row, context) -> view(row))
                .findOne());
    }

    private TimelineView view(ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        return new TimelineView(
                id,
                row.getString("key"),
                row.getString("status"),
                row.getString("category"),
                row.getString("owner"),
                instant(row, "recorded_at"),
                instant(row, "answer_by"),
                instant(row, "told_until"),
                events(id),
                Map.of("complaint", intake + "/complaints/" + id, "case", resolution + "/cases/" + id));
    }

    private List<Entry> events(UUID complaint) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select event_id, topic, type, at, heard_at, sequence, traceparent, payload from event_log
                        where complaint_id = :complaint order by at, topic, sequence limit :most""")
                .bind("complaint", complaint)
                .bind("most", MOST)
                .map((row, context) -> entry(row))
                .list());
    }

    private Entry entry(ResultSet row) throws SQLException {
        JsonNode said = read(row.getBytes("payload"));
        String traceparent = row.getString("traceparent");
        return new Entry(
                row.getObject("event_id", UUID.class),
                row.getString("topic"),
                row.getString("type"),
                instant(row, "at"),
                instant(row, "heard_at"),
                row.getLong("sequence"),
                traceparent == null || traceparent.length() < 35 ? null : traceparent.substring(3, 35),
                About.of(said),
                About.due(said),
                About.who(said));
    }

    private JsonNode read(byte[] payload) {
        try {
            return json.readTree(payload);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp time = row.getTimestamp(column);
        return time == null ? null : time.toInstant();
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private static String plain(String key) {
        return key.replaceAll("[^A-Za-z0-9]", "").toUpperCase();
    }

    private static List<String> spellings(String key) {
        String plain = plain(key);
        return plain.length() == 10
                ? List.of(plain.substring(0, 4) + "-" + plain.substring(4, 8) + "-" + plain.substring(8), plain)
                : List.of(key.strip(), key.strip().toUpperCase(), plain);
    }
}
