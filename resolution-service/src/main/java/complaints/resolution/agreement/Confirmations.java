package complaints.resolution.agreement;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** What customers said on their page and have still to confirm; each can be taken once. */
@ApplicationScoped
class Confirmations {

    private final Jdbi jdbi;

    Confirmations(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** @param version of the case the customer saw */
    record Confirmation(UUID nonce, UUID caseId, long version, boolean accepted, String note, Instant expiresAt) {}

    void keep(Confirmation said) {
        jdbi.useHandle(handle -> handle.execute(
                """
                insert into agreement_confirmation (nonce, case_id, version, accepted, note, expires_at)
                values (?, ?, ?, ?, ?, ?)""",
                said.nonce(),
                said.caseId(),
                said.version(),
                said.accepted(),
                said.note(),
                said.expiresAt().atOffset(ZoneOffset.UTC)));
    }

    Optional<Confirmation> take(UUID nonce, UUID caseId, Instant now) {
        return jdbi.withHandle(handle -> handle.createQuery(
                        """
                        delete from agreement_confirmation where nonce = :nonce and case_id = :case and expires_at >= :now
                        returning *""")
                .bind("nonce", nonce)
                .bind("case", caseId)
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .map((row, context) -> new Confirmation(
                        nonce,
                        caseId,
                        row.getLong("version"),
                        row.getBoolean("accepted"),
                        row.getString("note"),
                        row.getTimestamp("expires_at").toInstant()))
                .findOne());
    }

    void forget(Instant now) {
        jdbi.useHandle(handle -> handle.createUpdate("delete from agreement_confirmation where expires_at < :now")
                .bind("now", now.atOffset(ZoneOffset.UTC))
                .execute());
    }
}
