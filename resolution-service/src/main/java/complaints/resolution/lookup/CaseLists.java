package complaints.resolution.lookup;

import complaints.events.Person;
import complaints.resolution.CaseStatus;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Cases by owner and status, the earliest promise first. */
@ApplicationScoped
class CaseLists {

    private static final String LINES =
            """
            select c.*, h.name as owner_name, e.data -> 'customer' ->> 'name' as customer,
                   p.kind as next_promise, p.warned_at is not null as at_risk
            from resolution_case c
            join handler h on h.id = c.owner_id
            join case_entry e on e.case_id = c.id and e.number = 1
            left join lateral (select kind, warned_at from promise
                               where case_id = c.id and state = 'OPEN' order by due_at, id limit 1) p on true
            where (:owner::text is null or c.owner_id = :owner)
              and (:any or c.status = any (:statuses))
              and (coalesce(c.next_due, :noDate), c.id) > (:due, :id)
            order by coalesce(c.next_due, :noDate), c.id limit :limit""";

    private final Jdbi jdbi;

    CaseLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param owner null for all; @param statuses empty for all */
    List<CaseLine> after(PageMark mark, String owner, Collection<CaseStatus> statuses, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(LINES)
                .bind("owner", owner)
                .bind("any", statuses.isEmpty())
                .bindArray(
                        "statuses",
                        String.class,
                        statuses.stream().map(Enum::name).toList())
                .bind("due", mark.due().atOffset(ZoneOffset.UTC))
                .bind("id", mark.id())
                .bind("noDate", PageMark.NO_DATE.atOffset(ZoneOffset.UTC))
                .bind("limit", limit)
                .map((row, context) -> line(row))
                .list());
    }

    private static CaseLine line(ResultSet row) throws SQLException {
        return new CaseLine(
                row.getObject("id", UUID.class),
                row.getString("key"),
                CaseStatus.valueOf(row.getString("status")),
                row.getLong("version"),
                new Person(row.getString("owner_id"), row.getString("owner_name")),
                row.getBoolean("urgent"),
                row.getString("category"),
                row.getString("language"),
                row.getString("customer"),
                instant(row, "opened_at"),
                instant(row, "next_due"),
                row.getString("next_promise"),
                row.getBoolean("at_risk"));
    }

    private static Instant instant(ResultSet row, String column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }
}
