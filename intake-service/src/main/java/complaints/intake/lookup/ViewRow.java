package complaints.intake.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import complaints.events.RunningClock;
import complaints.intake.Complaint;
import complaints.intake.ComplaintRow;
import complaints.intake.lookup.ComplaintView.ClockView;
import complaints.intake.lookup.ComplaintView.ContactView;
import complaints.intake.lookup.ComplaintView.WithdrawalView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.TimeZone;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.statement.StatementContext;

/** A row of whole stories as it is answered. */
@ApplicationScoped
class ViewRow implements RowMapper<ComplaintView> {

    private static final ObjectMapper JSON = JsonMapper.builder()
            .addModule(new JavaTimeModule())
            .propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE)
            .enable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
            .build();

    @Override
    public ComplaintView map(ResultSet row, StatementContext context) throws SQLException {
        Complaint complaint = ComplaintRow.read(row);
        ZoneId zone = ZoneId.of(complaint.customer().zone());
        return new ComplaintView(
                complaint.id(),
                complaint.key().toString(),
                complaint.status(),
                there(complaint.recordedAt(), zone),
                row.getString("recorded_by"),
                complaint.customer(),
                complaint.story().channel(),
                complaint.story().contract(),
                complaint.story().category(),
                complaint.story().words(),
                complaint.story().questions(),
                complaint.story().desiredOutcome(),
                complaint.story().upset(),
                complaint.story().vulnerable(),
                complaint.missing(),
                there(complaint.terms().answerBy(), zone),
                clocks(complaint.terms().clocks(), zone),
                list(row.getString("contacts"), zone, new TypeReference<List<ContactView>>() {}),
                withdrawal(row, zone));
    }

    private static List<ClockView> clocks(List<RunningClock> clocks, ZoneId zone) {
        return clocks.stream()
                .map(clock -> new ClockView(clock.rule(), there(clock.due(), zone), clock.explanation()))
                .toList();
    }

    private static WithdrawalView withdrawal(ResultSet row, ZoneId zone) throws SQLException {
        return "WITHDRAWN".equals(row.getString("status"))
                ? new WithdrawalView(there(row.getTimestamp("ended_at").toInstant(), zone), row.getString("withdrawal"))
                : null;
    }

    private static <T> List<T> list(String json, ZoneId zone, TypeReference<List<T>> type) {
        try {
            return json == null
                    ? List.of()
                    : JSON.readerFor(type).with(TimeZone.getTimeZone(zone)).readValue(json);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static OffsetDateTime there(Instant at, ZoneId zone) {
        return at.atZone(zone).toOffsetDateTime();
    }
}
