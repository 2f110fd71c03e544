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
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.SqlStatements;

/** Cases by owner and status, the earliest promise first. */
@ApplicationScoped
class CaseLists {

    /** Each status is read in the order of its own index, so that a page costs the same of ten cases and of millions. */
    private static final String LINES =
            """
            select c.*, h.name as owner_name, e.data -> 'customer' ->> 'name' as customer,
                   p.kind as next_promise, p.warned_at is not null as at_risk
            from (select o.* from unnest(:statuses) as s (status) cross join lateral (
                    select * from resolution_case
                    where <whose> status = s.status and (list_at, id) > (:due, :id)
                    order by list_at, id limit :limit) o
                  order by o.list_at, o.id limit :limit) c
            join handler h on h.id = c.owner_id
            join case_entry e on e.case_id = c.id and e.number = 1
            left join lateral (select kind, warned_at from promise
                               where case_id = c.id and state = 'OPEN' order by due_at, id limit 1) p on true
            order by c.list_at, c.id""";

    private static final String EVERYBODYS = LINES.replace("<whose>", "");
    private static final String OWNERS = LINES.replace("<whose>", "owner_id = :owner and");

    private final Jdbi jdbi;

    CaseLists(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /**
     * @param owner null for everybody's
     * @param statuses empty for all
     */
    List<CaseLine> after(PageMark mark, String owner, Collection<CaseStatus> statuses, int limit) {
        return jdbi.withHandle(handle -> handle.createQuery(owner == null ? EVERYBODYS : OWNERS)
                .configure(SqlStatements.class, statements -> statements.setUnusedBindingAllowed(true))
                .bind("owner", owner)
                .bindArray(
                        "statuses",
                        String.class,
                        (statuses.isEmpty() ? EnumSet.allOf(CaseStatus.class) : EnumSet.copyOf(statuses))
                                .stream().map(Enum::name).toList())
                .bind("due", mark.due().atOffset(ZoneOffset.UTC))
                .bind("id", mark.id())
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
