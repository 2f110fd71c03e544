package complaints.operations.overview;

import complaints.operations.Counters;
import complaints.operations.Slots;
import complaints.operations.overview.Overview.AtRisk;
import complaints.operations.overview.Overview.Broken;
import complaints.operations.overview.Overview.Due;
import complaints.operations.overview.Overview.Quiet;
import complaints.operations.overview.Overview.Silent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jdbi.v3.core.Jdbi;

/** Promises about to be broken, those that were, and customers who hear nothing. */
@ApplicationScoped
class RiskFigures {

    private static final int HOURS = 24;
    private static final int NAMED = 25;
    private static final int MOST_SILENT = 1000;

    private final Jdbi jdbi;
    private final Counters counters;
    private final String resolution;

    RiskFigures(
            Jdbi jdbi,
            Counters counters,
            @ConfigProperty(name = "complaints.public.resolution.url") String resolution) {
        this.jdbi = jdbi;
        this.counters = counters;
        this.resolution = resolution;
    }

    AtRisk atRisk(Instant at) {
        long first = Slots.hour(at.toEpochMilli());
        Long[] byHour = new Long[HOURS];
        Arrays.fill(byHour, 0L);
        counters.between("due", first, first + HOURS * 3600L)
                .forEach(each -> byHour[(int) ((each.slot() - first) / 3600)] += each.value());
        long sum = Arrays.stream(byHour).mapToLong(Long::longValue).sum();
        return new AtRisk(sum, List.of(byHour), Instant.ofEpochSecond(first), next());
    }

    Broken broken(Period period) {
        Map<String, Long> byKind = counters.sums("broken", period.from(), period.until());
        long today = Shares.total(counters.sums("broken", Slots.day(period.today()), period.until()));
        return new Broken(Shares.total(byKind), today, byKind);
    }

    /** Two readings, each with an index of its own: for "none or before" one would be read whole. */
    Silent silent(Instant at) {
        List<Quiet> quiet = jdbi.withHandle(handle -> handle.createQuery(
                        """
                        (select id, key, status, owner, told_until from complaint
                         where is_open and told_until is null limit :most)
                        union all
                        (select id, key, status, owner, told_until from complaint
                         where is_open and told_until < :now order by told_until limit :most)
                        order by told_until nulls first limit :most""")
                .bind("now", at.atOffset(ZoneOffset.UTC))
                .bind("most", MOST_SILENT)
                .map((row, context) -> quiet(row))
                .list());
        return new Silent(quiet.size(), quiet.stream().limit(NAMED).toList());
    }

    private List<Due> next() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select promise_id, complaint_id, key, kind, due, owner
                        from open_promise p join complaint c on c.id = p.complaint_id
                        order by due limit :named""")
                .bind("named", NAMED)
                .map((row, context) -> due(row))
                .list());
    }

    private Due due(ResultSet row) throws SQLException {
        UUID complaint = row.getObject("complaint_id", UUID.class);
        return new Due(
                row.getObject("promise_id", UUID.class),
                complaint,
                row.getString("key"),
                row.getString("kind"),
                row.getTimestamp("due").toInstant(),
                row.getString("owner"),
                resolution + "/cases/" + complaint);
    }

    private static Quiet quiet(ResultSet row) throws SQLException {
        var told = row.getTimestamp("told_until");
        return new Quiet(
                row.getObject("id", UUID.class),
                row.getString("key"),
                row.getString("status"),
                row.getString("owner"),
                told == null ? null : told.toInstant());
    }
}
