package complaints.intake;

import complaints.events.Customer;
import complaints.events.Question;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Inserts many complaints by two statements; by plain JDBC, because binding by name cost more than the insert. */
final class NewComplaints {

    private static final String INSERT =
            """
            insert into complaint (id, key, recorded_at, recorded_by, status, missing, completion_asked_at, answer_by,
              clocks, customer_name, email, phone, language, customer_since, customer_number, zone, channel, contract,
              category, story, questions, desired_outcome, upset, vulnerable)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

    private static final String INSERT_WORDS =
            """
            insert into complaint_words (complaint_id, words)
            select id, to_tsvector('intake_other', customer_name)
              || words_of(language, story || ' ' || array_to_string(questions, ' '))
            from complaint where id = any(?)""";

    private final PreparedStatement insert;
    private int column;

    private NewComplaints(PreparedStatement insert) {
        this.insert = insert;
    }

    static void insert(Connection connection, Map<Complaint, String> recordedBy) {
        try (PreparedStatement insert = connection.prepareStatement(INSERT);
                PreparedStatement words = connection.prepareStatement(INSERT_WORDS)) {
            for (Map.Entry<Complaint, String> each : recordedBy.entrySet()) {
                new NewComplaints(insert).add(each.getKey(), each.getValue());
            }
            insert.executeBatch();
            words.setArray(1, connection.createArrayOf("uuid", ids(recordedBy.keySet())));
            words.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("new complaints cannot be written", e);
        }
    }

    private void add(Complaint complaint, String by) throws SQLException {
        set(complaint.id());
        text(complaint.key().code());
        at(complaint.recordedAt());
        text(by);
        text(complaint.status().name());
        texts(complaint.completion().missing());
        at(complaint.completion().asked());
        at(complaint.terms().answerBy());
        text(ComplaintRow.clocks(complaint.terms().clocks()));
        customer(complaint.customer());
        story(complaint.story());
        insert.addBatch();
    }

    private void customer(Customer customer) throws SQLException {
        text(customer.name());
        text(customer.email());
        text(customer.phone());
        text(customer.language());
        insert.setObject(++column, customer.since(), Types.DATE);
        text(customer.number());
        text(customer.zone());
    }

    private void story(Story story) throws SQLException {
        text(story.channel().name());
        text(story.contract());
        text(story.category().name());
        text(story.words());
        texts(story.questions().stream().map(Question::text).toList());
        text(story.desiredOutcome());
        set(story.upset());
        set(story.vulnerable());
    }

    private void text(String value) throws SQLException {
        insert.setString(++column, value);
    }

    private void texts(List<String> values) throws SQLException {
        insert.setArray(++column, insert.getConnection().createArrayOf("text", values.toArray()));
    }

    private void at(Instant value) throws SQLException {
        insert.setObject(
                ++column, value == null ? null : value.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE);
    }

    private void set(Object value) throws SQLException {
        insert.setObject(++column, value);
    }

    private static Object[] ids(Collection<Complaint> complaints) {
        return complaints.stream().map(Complaint::id).toArray();
    }
}
