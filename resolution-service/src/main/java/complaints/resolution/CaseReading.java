package complaints.resolution;

import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Brings cases from their rows. */
@ApplicationScoped
class CaseReading {

    private static final String CASES =
            """
            select c.*, h.name as owner_name, o.since as owned_since, e.data as story
            from resolution_case c
            join handler h on h.id = c.owner_id
            join ownership_period o on o.case_id = c.id and o.current
            join case_entry e on e.case_id = c.id and e.number = 1
            where\s""";

    private final Jdbi jdbi;
    private final CaseTerms terms;
    private final CaseParts parts;

    CaseReading(Jdbi jdbi, CaseTerms terms, CaseParts parts) {
        this.jdbi = jdbi;
        this.terms = terms;
        this.parts = parts;
    }

    Optional<UUID> id(String idOrKey) {
        String letters = idOrKey.strip().replace("-", "").toUpperCase();
        return jdbi.withHandle(handle -> handle.select(
                        """
                        select id from resolution_case where replace(key, '-', '') = :key
                        union all select id from resolution_case where id = :id::uuid""")
                .bind("key", letters)
                .bind("id", uuid(idOrKey))
                .mapTo(UUID.class)
                .findFirst());
    }

    Optional<UUID> caseOfHandoff(UUID handoffId) {
        return jdbi.withHandle(handle -> handle.select("select case_id from handoff where id = ?", handoffId)
                .mapTo(UUID.class)
                .findOne());
    }

    /** @param where the rest of the statement after {@code where}; the rows are {@code c} */
    List<Case> read(String where, UnaryOperator<Query> binding) {
        return jdbi.withHandle(handle -> read(handle, where, binding));
    }

    Map<String, String> formerOwners(Collection<String> customers) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select distinct on (customer_ref) customer_ref, owner_id from resolution_case
                        where customer_ref = any (:customers) order by customer_ref, opened_at desc""")
                .bindArray("customers", String.class, customers)
                .reduceRows(new HashMap<>(), (owners, row) -> {
                    owners.put(row.getColumn(1, String.class), row.getColumn(2, String.class));
                    return owners;
                }));
    }

    private List<Case> read(Handle handle, String where, UnaryOperator<Query> binding) {
        List<Row> rows = binding.apply(handle.createQuery(CASES + where))
                .map((row, context) -> row(row))
                .list();
        List<UUID> ids = rows.stream().map(Row::id).toList();
        Map<UUID, List<Promise>> promises = parts.promises(handle, ids);
        Map<UUID, List<Handoff>> handoffs = parts.handoffs(handle, ids);
        return rows.stream()
                .map(row -> row.toCase(
                        terms, promises.getOrDefault(row.id(), List.of()), handoffs.getOrDefault(row.id(), List.of())))
                .toList();
    }

    private static Row row(ResultSet row) throws SQLException {
        Person owner = new Person(row.getString("owner_id"), row.getString("owner_name"));
        return new Row(
                row.getObject("id", UUID.class),
                CaseJson.read(row.getString("story"), ComplaintRecorded.class),
                new CaseState(
                        CaseStatus.valueOf(row.getString("status")),
                        row.getLong("version"),
                        new Ownership(owner, row.getTimestamp("owned_since").toInstant()),
                        row.getTimestamp("last_act_at").toInstant(),
                        row.getInt("entries"),
                        row.getString("last_hash"),
                        CaseJson.read(row.getString("work"), CaseWork.class),
                        List.of(),
                        List.of()));
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text.strip());
        } catch (IllegalArgumentException notAnId) {
            return null;
        }
    }

    private record Row(UUID id, ComplaintRecorded story, CaseState state) {
        Case toCase(CaseTerms terms, List<Promise> promises, List<Handoff> handoffs) {
            return new Case(story, terms, state.with(promises, handoffs));
        }
    }
}
