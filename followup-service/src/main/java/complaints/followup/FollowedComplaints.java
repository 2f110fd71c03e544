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

    /** Keeps what intake told. */
    public void keep(UUID id, Followed told) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into followed_complaint (complaint_id, complaint_key, customer, mail_domain, language,
                            zone, since, category, channel)
                        values (:id, :key, :customer, :domain, :language, :zone, :since, :category, :channel)
                        on conflict (complaint_id) do update set complaint_key = excluded.complaint_key,
                            customer = excluded.customer, mail_domain = excluded.mail_domain,
                            language = excluded.language, zone = excluded.zone, since = excluded.since,
                            category = excluded.category, channel = excluded.channel""")
                .bind("id", id)
                .bind("key", told.key())
                .bind("customer", told.to().customer())
                .bind("domain", told.to().mailDomain())
                .bind("language", told.language())
                .bind("zone", told.to().zone().getId())
                .bind("since", told.since())
                .bind("category", name(told.category()))
                .bind("channel", name(told.channel()))
                .execute());
    }

    /** Keeps a closing, unless a later one is known. */
    public void keep(UUID id, Closing closing) {
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        insert into followed_complaint as known (complaint_id, closing, closed_at, outcome, owner_id,
                            owner_name, root_cause, items)
                        values (:id, :closing, :at, :outcome, :ownerId, :ownerName, :rootCause, :items)
                        on conflict (complaint_id) do update set closing = excluded.closing,
                            closed_at = excluded.closed_at, outcome = excluded.outcome, owner_id = excluded.owner_id,
                            owner_name = excluded.owner_name, root_cause = excluded.root_cause, items = excluded.items
                        where known.closing < excluded.closing""")
                .bind("id", id)
                .bind("closing", closing.number())
                .bind("at", Columns.utc(closing.at()))
                .bind("outcome", name(closing.outcome()))
                .bind(
                        "ownerId",
                        closing.owner() == null ? null : closing.owner().id())
                .bind(
                        "ownerName",
                        closing.owner() == null ? null : closing.owner().name())
                .bind("rootCause", closing.rootCause())
                .bind("items", items.write(closing.items()))
                .execute());
    }

    /** Remembers that a closing did not hold. */
    public void reopened(UUID id, int closing) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into followed_complaint as known (complaint_id, reopened_closing) values (?, ?)
                on conflict (complaint_id) do update
                set reopened_closing = greatest(known.reopened_closing, excluded.reopened_closing)""",
                id,
                closing));
    }

    /** Remembers that the customer took the complaint back. */
    public void withdrawn(UUID id) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into followed_complaint (complaint_id, withdrawn) values (?, true)
                on conflict (complaint_id) do update set withdrawn = true""",
                id));
    }

    /** Remembers that the checks of the latest closing are planned, and how that closing came about. */
    public void planned(UUID id) {
        jdbi.useHandle(handle -> {
            handle.execute("update followed_complaint set planned_closing = closing where complaint_id = ?", id);
            handle.execute(
                    """
                    insert into closing_circumstances
                    select complaint_id, closing, closed_at, outcome, owner_id, owner_name, root_cause, category,
                        channel, language, since
                    from followed_complaint where complaint_id = ?
                    on conflict do nothing""",
                    id);
        });
    }

    /** The complaint, locked until the transaction ends; empty where nothing was heard of it. */
    public Optional<FollowedComplaint> locked(UUID id) {
        return find("select * from followed_complaint where complaint_id = ? for update", id);
    }

    /** The complaint; empty where nothing was heard of it. */
    public Optional<FollowedComplaint> find(UUID id) {
        return find("select * from followed_complaint where complaint_id = ?", id);
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

    private Optional<FollowedComplaint> find(String sql, UUID id) {
        return jdbi.withHandle(handle ->
                handle.select(sql, id).map((row, context) -> complaint(row)).findOne());
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

    private static String name(Enum<?> constant) {
        return constant == null ? null : constant.name();
    }
}
