package complaints.intake.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Whole stories by one statement: what belongs to each complaint, and the record that it was read. */
@ApplicationScoped
class ComplaintViews {

    private static final String WHOLE =
            """
            with page as materialized (
              select c.id, place from unnest(:ids) with ordinality as asked (id, place) join complaint c using (id)),
            noted as (insert into reading (complaint_id, reader, at) select id, :reader, :at from page)
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
            order by page.place""";

    private final Jdbi jdbi;
    private final ViewRow rows;

    ComplaintViews(Jdbi jdbi, ViewRow rows) {
        this.jdbi = jdbi;
        this.rows = rows;
    }

    /** In the order of their ids here; without those that do not exist. */
    List<ComplaintView> read(List<UUID> ids, String reader, Instant at) {
        if (ids.isEmpty()) {
            return List.of();
        }
        return jdbi.withHandle(handle -> handle.createQuery(WHOLE)
                .bindArray("ids", UUID.class, ids)
                .bind("reader", reader)
                .bind("at", at)
                .map(rows)
                .list());
    }
}
