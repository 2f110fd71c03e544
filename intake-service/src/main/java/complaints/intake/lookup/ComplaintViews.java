package complaints.intake.lookup;

import complaints.intake.ComplaintName;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/** Whole stories by one statement: what fits, what belongs to it, and the record that it was read. */
@ApplicationScoped
class ComplaintViews {

    private static final String WHOLE =
            """
            , noted as (
              insert into reading (complaint_id, reader, at)
              select id, :reader, :at from (select id from page order by id desc limit :size) shown)
            select c.*, p.status as case_status, p.owner_id, p.owner_name, p.owner_since, p.decision, p.outcome,
              (select jsonb_agg(to_jsonb(x) - 'complaint_id' order by x.id) from contact x where x.complaint_id = c.id)
                as contacts,
              (select jsonb_agg(to_jsonb(x) - 'complaint_id' order by x.told_at, x.id)
                from promise x where x.complaint_id = c.id) as promises,
              (select jsonb_agg(to_jsonb(x) - 'complaint_id' order by x.told_at, x.id)
                from notice x where x.complaint_id = c.id) as notices,
              (select jsonb_agg(to_jsonb(x) - 'complaint_id' - 'event_id' order by x.at, x.event_id)
                from happening x where x.complaint_id = c.id) as happenings
            from page join complaint c using (id) left join case_progress p on p.complaint_id = c.id
            order by c.id desc""";

    private final Jdbi jdbi;
    private final ViewRow rows;

    ComplaintViews(Jdbi jdbi, ViewRow rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    Optional<ComplaintView> find(ComplaintName name, String reader, Instant at) {
        String condition = name.id() == null ? "c.key = :name" : "c.id = :name";
        Object value = name.id() == null ? name.key().code() : name.id();
        return views("select c.id from complaint c where " + condition, Map.of("name", value, "size", 1), reader, at)
                .stream()
                .findFirst();
    }

    /** One more than asked for, if there is one more. */
    List<ComplaintView> find(Search search, String reader, Instant at) {
        Stream<String> conditions = search.conditions().keySet().stream();
        Stream<String> before = search.before() == null ? Stream.empty() : Stream.of("c.id < :before");
        String where = Stream.concat(conditions, before).collect(Collectors.joining(" and "));
        String page = "select c.id from complaint c"
                + (search.byWords() ? " join complaint_words w on w.complaint_id = c.id" : "")
                + (where.isEmpty() ? "" : " where " + where)
                + " order by c.id desc limit :size + 1";
        return views(page, values(search), reader, at);
    }

    private List<ComplaintView> views(String page, Map<String, Object> values, String reader, Instant at) {
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery("with page as materialized (" + page + ")" + WHOLE);
            values.forEach(query::bind);
            return query.bind("reader", reader).bind("at", at).map(rows).list();
        });
    }

    private static Map<String, Object> values(Search search) {
        Map<String, Object> values = search.conditions().entrySet().stream()
                .collect(Collectors.toMap(each -> parameter(each.getKey()), Map.Entry::getValue));
        values.put("size", search.size());
        if (search.before() != null) {
            values.put("before", search.before());
        }
        return values;
    }

    private static String parameter(String condition) {
        return condition.replaceAll(".*:(\\w+).*", "$1");
    }
}
