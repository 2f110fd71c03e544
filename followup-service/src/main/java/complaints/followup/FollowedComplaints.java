package complaints.followup;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.SolutionItem;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Jdbi;

/** The complaints that are, or will be, followed up. Each write creates the row if it is the first to speak of it. */
@ApplicationScoped
public class FollowedComplaints {

    private final Jdbi jdbi;
    private final SolutionItems items;

    FollowedComplaints(Jdbi jdbi, SolutionItems items) {
        this.jdbi = jdbi;
        this.items = items;
    }

    /** These complaints, also those of which nothing was heard yet; locked until the transaction ends. */
    public Map<UUID, FollowedComplaint> locked(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> {
            handle.createUpdate(FollowedSql.ENTER)
                    .bindArray("ids", UUID.class, ids)
                    .execute();
            return handle.createQuery(FollowedSql.LOCK)
                    .bindArray("ids", UUID.class, ids)
                    .map((row, context) -> complaint(row))
                    .collect(Collectors.toMap(FollowedComplaint::id, Function.identity()));
        });
    }

    /** Keeps how much is known of complaints that are locked. */
    public void save(Collection<FollowedComplaint> changed) {
        jdbi.useHandle(handle -> closing(followed(Bulk.of(handle, changed, FollowedSql.SAVE)))
                .column("id", FollowedComplaint::id)
                .column("planned", FollowedComplaint::planned)
                .column("reopened", FollowedComplaint::reopened)
                .column("withdrawn", FollowedComplaint::withdrawn)
                .execute());
    }

    /** Keeps how the latest closings came about, for good: a later closing does not change them. */
    public void keepCircumstances(Collection<UUID> ids) {
        jdbi.useHandle(handle -> handle.createUpdate(FollowedSql.CIRCUMSTANCES)
                .bindArray("ids", UUID.class, ids)
                .execute());
    }

    /** The complaint; empty where nothing was heard of it. */
    public Optional<FollowedComplaint> find(UUID id) {
        return jdbi.withHandle(handle -> handle.select("select * from followed_complaint where complaint_id = ?", id)
                .map((row, context) -> complaint(row))
                .findOne());
    }

    /** The id of a complaint by its id or key; empty where neither is known. */
    public Optional<UUID> id(String idOrKey) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        select complaint_id from followed_complaint
                        where complaint_id = cast(:id as uuid) or complaint_key = upper(:name) limit 1""")
                .bind("id", asId(idOrKey))
                .bind("name", idOrKey.strip())
                .mapTo(UUID.class)
                .findOne());
    }

    /** The solutions of complaints as they were done at their latest closing. */
    public Map<UUID, List<SolutionItem>> items(Collection<UUID> ids) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select complaint_id, items from followed_complaint where complaint_id = any (:ids)")
                .bindArray("ids", UUID.class, ids)
                .reduceRows(new HashMap<>(), (found, row) -> {
                    found.put(
                            row.getColumn("complaint_id", UUID.class),
                            items.read(row.getColumn("items", String.class)));
                    return found;
                }));
    }

    private static Bulk<FollowedComplaint> followed(Bulk<FollowedComplaint> rows) {
        return rows.column("key", of(FollowedComplaint::followed, Followed::key))
                .column("customer", of(FollowedComplaint::followed, followed -> followed.to()
                        .customer()))
                .column("domain", of(FollowedComplaint::followed, followed -> followed.to()
                        .mailDomain()))
                .column("zone", of(FollowedComplaint::followed, followed -> followed.to()
                        .zone()))
                .column("language", of(FollowedComplaint::followed, Followed::language))
                .column("since", of(FollowedComplaint::followed, Followed::since))
                .column("category", of(FollowedComplaint::followed, Followed::category))
                .column("channel", of(FollowedComplaint::followed, Followed::channel));
    }

    private Bulk<FollowedComplaint> closing(Bulk<FollowedComplaint> rows) {
        return rows.column(
                        "closing",
                        each -> each.closing() == null ? 0 : each.closing().number())
                .column("closedAt", of(FollowedComplaint::closing, Closing::at))
                .column("outcome", of(FollowedComplaint::closing, Closing::outcome))
                .column("ownerId", of(FollowedComplaint::closing, of(Closing::owner, Person::id)))
                .column("ownerName", of(FollowedComplaint::closing, of(Closing::owner, Person::name)))
                .column("rootCause", of(FollowedComplaint::closing, Closing::rootCause))
                .column("items", of(FollowedComplaint::closing, closing -> items.write(closing.items())));
    }

    private static <T, P, V> Function<T, V> of(Function<T, P> part, Function<P, V> value) {
        return whole -> {
            P found = part.apply(whole);
            return found == null ? null : value.apply(found);
        };
    }

    private FollowedComplaint complaint(ResultSet row) throws SQLException {
        return new FollowedComplaint(
                row.getObject("complaint_id", UUID.class),
                row.getString("customer") == null ? null : followed(row),
                row.getInt("closing") == 0 ? null : closing(row),
                row.getInt("planned_closing"),
                row.getInt("reopened_closing"),
                row.getBoolean("withdrawn"));
    }

    private static Followed followed(ResultSet row) throws SQLException {
        return new Followed(
                row.getString("complaint_key"),
                Columns.recipient(row),
                row.getString("language"),
                row.getObject("since", LocalDate.class),
                Columns.constant(Category.class, row.getString("category")),
                Columns.constant(Channel.class, row.getString("channel")));
    }

    private Closing closing(ResultSet row) throws SQLException {
        return new Closing(
                row.getInt("closing"),
                Columns.instant(row, "closed_at"),
                Columns.constant(Outcome.class, row.getString("outcome")),
                new Person(row.getString("owner_id"), row.getString("owner_name")),
                row.getString("root_cause"),
                items.read(row.getString("items")));
    }

    private static String asId(String text) {
        try {
            return UUID.fromString(text.strip()).toString();
        } catch (IllegalArgumentException key) {
            return null;
        }
    }
}
