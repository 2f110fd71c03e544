package complaints.operations;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Jdbi;

/** The kept counters. They are read by figure and time, never made by counting. */
@ApplicationScoped
public class Counters {

    /** One counter as it stands. */
    public record Counter(long slot, String label, long value) {}

    private static final List<RowSet.Column<Map.Entry<Tally.Count, Long>>> COLUMNS = List.of(
            RowSet.text(entry -> entry.getKey().figure()),
            RowSet.number(entry -> entry.getKey().slot()),
            RowSet.text(entry -> entry.getKey().label()),
            RowSet.number(Map.Entry::getValue));

    private final Jdbi jdbi;

    Counters(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    void add(Tally changes) {
        jdbi.useHandle(handle -> RowSet.write(
                handle,
                """
                insert into counter as c (figure, slot, label, value)
                select * from unnest(?::text[], ?::bigint[], ?::text[], ?::bigint[])
                on conflict (figure, slot, label) do update set value = c.value + excluded.value""",
                changes.values().entrySet(),
                COLUMNS));
    }

    /** Counters of a figure whose slot is at or after {@code from} and before {@code until}, zeros left out. */
    public List<Counter> between(String figure, long from, long until) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select slot, label, value from counter
                        where figure = :figure and slot >= :from and slot < :until and value <> 0
                        order by slot, label""")
                .bind("figure", figure)
                .bind("from", from)
                .bind("until", until)
                .map((row, context) -> new Counter(row.getLong("slot"), row.getString("label"), row.getLong("value")))
                .list());
    }

    /** The sum over these slots, by label, zeros left out. */
    public Map<String, Long> sums(String figure, long from, long until) {
        return jdbi.withHandle(handle -> {
            Map<String, Long> sums = new TreeMap<>();
            handle.createQuery(
                            """
                            select label, sum(value) as value from counter
                            where figure = :figure and slot >= :from and slot < :until
                            group by label having sum(value) <> 0""")
                    .bind("figure", figure)
                    .bind("from", from)
                    .bind("until", until)
                    .map((row, context) -> Map.entry(row.getString("label"), row.getLong("value")))
                    .forEach(each -> sums.put(each.getKey(), each.getValue()));
            return sums;
        });
    }
}
