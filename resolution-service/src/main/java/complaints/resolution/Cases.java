package complaints.resolution;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** All cases. Whoever changes one locks it first; what is locked stays locked until the transaction ends. */
@ApplicationScoped
public class Cases {

    private final CaseReading reading;
    private final CaseWriting writing;

    Cases(CaseReading reading, CaseWriting writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /**
     * Locks a case to change it.
     *
     * @param ifMatch the version the caller has read, as an {@code If-Match} header; null for any
     * @throws CaseRefused unknown, or changed since
     */
    public Case lock(String idOrKey, String ifMatch) {
        Case found = reading.id(idOrKey).map(id -> lock(List.of(id)).get(id)).orElseThrow(CaseRefused::unknown);
        CaseVersion.check(ifMatch, found.version());
        return found;
    }

    /** Locks the case a handoff belongs to. */
    public Case lockByHandoff(UUID handoffId, String ifMatch) {
        UUID id = reading.caseOfHandoff(handoffId).orElseThrow(HandoffRefusal::unknown);
        return lock(id.toString(), ifMatch);
    }

    /** Locks those that exist, in the order of their ids, so that nobody waits for each other. */
    public Map<UUID, Case> lock(Collection<UUID> ids) {
        return byId(reading.read(
                "c.id = any (:ids) order by c.id for update of c", query -> query.bindArray("ids", UUID.class, ids)));
    }

    /** Locks some whose time has come and that nobody else holds. */
    public Collection<Case> lockToWake(Instant now, int limit) {
        return reading.read(
                "c.wake_at <= :now order by c.wake_at limit :limit for update of c skip locked",
                query -> query.bind("now", now.atOffset(ZoneOffset.UTC)).bind("limit", limit));
    }

    /**
     * A case to look at; a change to it cannot be kept.
     *
     * @throws CaseRefused unknown
     */
    public Case get(String idOrKey) {
        return find(idOrKey).orElseThrow(CaseRefused::unknown);
    }

    /** Who owned each customer's last case, by customer reference. */
    public Map<String, String> formerOwners(Collection<String> customers) {
        return reading.formerOwners(customers);
    }

    /** Keeps what happened to a locked or new case. */
    public void keep(Case one) {
        keep(List.of(one));
    }

    /** Keeps what happened to all of them, each kind of row in one statement. */
    public void keep(Collection<Case> cases) {
        writing.write(List.copyOf(cases));
    }

    private Optional<Case> find(String idOrKey) {
        return reading.id(idOrKey).map(id -> reading.read("c.id = :id", query -> query.bind("id", id))
                .get(0));
    }

    private static Map<UUID, Case> byId(Collection<Case> cases) {
        return cases.stream().collect(Collectors.toMap(Case::id, Function.identity()));
    }
}
