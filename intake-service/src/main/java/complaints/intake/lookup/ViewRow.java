package complaints.intake.lookup;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import complaints.events.Finding;
import complaints.events.SolutionItem;
import complaints.intake.Complaint;
import complaints.intake.ComplaintRow;
import complaints.intake.Completion;
import complaints.intake.ToldClock;
import complaints.intake.lookup.ComplaintView.CaseView;
import complaints.intake.lookup.ComplaintView.CompletionView;
import complaints.intake.lookup.ComplaintView.ContactView;
import complaints.intake.lookup.ComplaintView.HappeningView;
import complaints.intake.lookup.ComplaintView.NoticeView;
import complaints.intake.lookup.ComplaintView.OwnerView;
import complaints.intake.lookup.ComplaintView.PromiseView;
import complaints.intake.lookup.ComplaintView.WithdrawalView;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
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

    private static final ObjectMapper TOLD =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
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
                completion(complaint.completion(), zone),
                there(complaint.terms().answerBy(), zone),
                ToldClock.of(complaint),
                list(row.getString("contacts"), zone, new TypeReference<List<ContactView>>() {}),
                withdrawal(row, zone),
                progress(row, zone),
                list(row.getString("promises"), zone, new TypeReference<List<PromiseView>>() {}),
                list(row.getString("notices"), zone, new TypeReference<List<NoticeView>>() {}),
                list(row.getString("happenings"), zone, new TypeReference<List<HappeningView>>() {}));
    }

    private static CompletionView completion(Completion completion, ZoneId zone) {
        return completion.asked() == null
                ? null
                : new CompletionView(
                        completion.missing(), there(completion.asked(), zone), there(completion.completed(), zone));
    }

    private static CaseView progress(ResultSet row, ZoneId zone) throws SQLException {
        if (row.getString("case_status") == null) {
            return null;
        }
        Timestamp since = row.getTimestamp("owner_since");
        OwnerView owner = since == null
                ? null
                : new OwnerView(row.getString("owner_id"), row.getString("owner_name"), there(since.toInstant(), zone));
        Decision decision = decision(row.getString("decision"));
        return new CaseView(
                row.getString("case_status"), owner, row.getString("outcome"), decision.findings(), decision.items());
    }

    /** As it was told: names in camel case. */
    private record Decision(List<Finding> findings, List<SolutionItem> items) {}

    private static Decision decision(String json) {
        try {
            return json == null ? new Decision(null, null) : TOLD.readValue(json, Decision.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
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
        return at == null ? null : at.atZone(zone).toOffsetDateTime();
    }
}
