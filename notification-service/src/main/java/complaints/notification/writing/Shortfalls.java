package complaints.notification.writing;

import complaints.events.Fact;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.Topic;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/**
 * Finds complaints of which a fact that gives a notice has none, without reading what the facts say: a few too many, never
 * one too few. What is truly missing is for {@link NoticePlan} to say.
 */
@ApplicationScoped
class Shortfalls {

    /** Facts that give a notice, some once the date it tells is heard, a new date unless another letter tells it. */
    static final Set<Class<? extends Fact>> GIVING = Set.of(
            ComplaintRecorded.class,
            InformationRequested.class,
            PromiseRenegotiated.class,
            PromiseBroken.class,
            DecisionMade.class,
            ItemDone.class,
            ComplaintClosed.class,
            ComplaintReopened.class,
            SolutionDisputed.class,
            CheckDue.class);

    /** Facts that give a notice unless they stand in the acknowledgement. */
    static final Set<Class<? extends Fact>> GIVING_LATER =
            Set.of(CompletionRequested.class, ComplaintCompleted.class, OwnerAssigned.class, OwnerChanged.class);

    private static final String BETWEEN =
            """
            with told as materialized (
                select fact_id, complaint_id, kind, written_at from notice
                where complaint_id > :after and complaint_id <= :upTo),
            acknowledged as materialized (
                select complaint_id, max(written_at) as at from told where kind = 'ACKNOWLEDGEMENT' group by complaint_id),
            giving as materialized (
                select id, complaint_id, type = any (:giving) as always, heard_at from fact
                where complaint_id > :after and complaint_id <= :upTo
                  and (type = any (:giving) or type = any (:givingLater)))
            select distinct c.id from complaint c
            join giving on giving.complaint_id = c.id
            left join told on told.fact_id = giving.id
            left join acknowledged on acknowledged.complaint_id = c.id
            where c.id > :after and c.id <= :upTo and c.key is not null
              and (c.acknowledge_at is null or c.acknowledge_at < :now)
              and told.fact_id is null
              and (giving.always or acknowledged.at is null or acknowledged.at < giving.heard_at)""";

    private final Jdbi jdbi;

    Shortfalls(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    long complaints() {
        return jdbi.withHandle(handle -> handle.createQuery("select count(*) from complaint")
                .mapTo(Long.class)
                .one());
    }

    /** The last of the next {@code size} complaints; empty where fewer are left. */
    Optional<UUID> end(UUID after, int size) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select id from complaint where id > :after order by id offset :size limit 1")
                .bind("after", after)
                .bind("size", size - 1)
                .mapTo(UUID.class)
                .findOne());
    }

    /**
     * Reads the facts and the notices between two complaints once each, in the order in which they lie, and compares them: so
     * it costs the same however many others there are, and whatever PostgreSQL guesses of them.
     *
     * @param upTo inclusive
     */
    @Transactional
    public List<UUID> between(UUID after, UUID upTo, Instant now) {
        return jdbi.withHandle(handle -> {
            handle.execute("set local enable_nestloop = off");
            return handle.createQuery(BETWEEN)
                    .bind("after", after)
                    .bind("upTo", upTo)
                    .bind("now", now)
                    .bindArray("giving", String.class, names(GIVING))
                    .bindArray("givingLater", String.class, names(GIVING_LATER))
                    .mapTo(UUID.class)
                    .list();
        });
    }

    void keep(Reconciled result, String byWhom, String reason) {
        jdbi.useHandle(handle -> handle.execute(
                "insert into reconciliation (ended_at, by_whom, reason, complaints, missing) values (?, ?, ?, ?, ?)",
                result.endedAt(),
                byWhom,
                reason,
                result.complaints(),
                result.missing()));
    }

    private static Collection<String> names(Set<Class<? extends Fact>> types) {
        return types.stream().map(Topic::wireName).toList();
    }
}
