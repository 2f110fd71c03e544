package complaints.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.Customer;
import complaints.events.RunningClock;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** A complaint as its row holds it. */
public final class ComplaintRow {

    private static final ObjectMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final TypeReference<List<RunningClock>> CLOCKS = new TypeReference<>() {};

    private ComplaintRow() {}

    public static Complaint read(ResultSet row) throws SQLException {
        return new Complaint(
                row.getObject("id", UUID.class),
                new ComplaintKey(row.getString("key")),
                row.getTimestamp("recorded_at").toInstant(),
                customer(row),
                story(row),
                completion(row),
                new Terms(row.getTimestamp("answer_by").toInstant(), clocks(row.getString("clocks"))),
                ComplaintStatus.valueOf(row.getString("status")));
    }

    static String clocks(List<RunningClock> clocks) {
        try {
            return JSON.writeValueAsString(clocks);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<RunningClock> clocks(String json) {
        try {
            return JSON.readValue(json, CLOCKS);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Customer customer(ResultSet row) throws SQLException {
        return new Customer(
                row.getString("customer_name"),
                row.getString("email"),
                row.getString("phone"),
                row.getString("language"),
                row.getObject("customer_since", LocalDate.class),
                row.getString("customer_number"),
                row.getString("zone"));
    }

    private static Story story(ResultSet row) throws SQLException {
        return new Story(
                Channel.valueOf(row.getString("channel")),
                row.getString("contract"),
                Category.valueOf(row.getString("category")),
                row.getString("story"),
                Story.questions(texts(row, "questions"), null, null),
                row.getString("desired_outcome"),
                row.getBoolean("upset"),
                row.getBoolean("vulnerable"));
    }

    private static Completion completion(ResultSet row) throws SQLException {
        return new Completion(texts(row, "missing"), instant(row, "completion_asked_at"), instant(row, "completed_at"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }
}
