package complaints.resolution.agreement;

import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.events.Channel;
import complaints.messaging.Ids;
import complaints.messaging.Outbox;
import complaints.resolution.Act;
import complaints.resolution.Case;
import complaints.resolution.CaseVersion;
import complaints.resolution.Cases;
import complaints.resolution.agreement.Confirmations.Confirmation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;

/**
 * The customer accepts or refuses on his own page, in two steps: what he says, then that he means it. Programs that
 * open links, or even send their forms, agree to nothing.
 */
@ApplicationScoped
public class AgreeingByLink {

    private static final Duration TIME_TO_CONFIRM = Duration.ofMinutes(30);

    private final SignedLinks links;
    private final Cases cases;
    private final Confirmations confirmations;
    private final Outbox outbox;
    private final Clock clock;

    AgreeingByLink(SignedLinks links, Cases cases, Confirmations confirmations, Outbox outbox, Clock clock) {
        this.links = links;
        this.cases = cases;
        this.confirmations = confirmations;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** The language a customer is written to in. */
    @Transactional
    public String language(UUID caseId) {
        return cases.get(caseId.toString()).customer().language();
    }

    /** Changes nothing. */
    @Transactional
    public Case look(String token) {
        return cases.get(subject(token));
    }

    /** Remembers what was said, for {@link #confirm}; changes nothing yet. */
    @Transactional
    Confirmation say(String token, boolean accepted, String note) {
        Case it = cases.get(subject(token));
        Confirmation said = new Confirmation(
                Ids.next(),
                it.id(),
                it.version(),
                accepted,
                note,
                clock.instant().plus(TIME_TO_CONFIRM));
        confirmations.forget(clock.instant());
        confirmations.keep(said);
        return said;
    }

    /** @return empty where the confirmation is unknown, used or too late: then nothing has changed */
    @Transactional
    public Optional<Case> confirm(String token, String nonce) {
        String id = subject(token);
        return nonce(nonce)
                .flatMap(known -> confirmations.take(known, UUID.fromString(id), clock.instant()))
                .map(said -> agree(cases.lock(id, CaseVersion.etag(said.version())), said));
    }

    private Case agree(Case it, Confirmation said) {
        it.agree(Act.ofCustomer(clock.instant()), said.accepted(), Channel.WEB, said.note());
        cases.keep(it);
        outbox.tell(it.takeUntold());
        return it;
    }

    private static Optional<UUID> nonce(String sent) {
        try {
            return Optional.ofNullable(sent).map(UUID::fromString);
        } catch (IllegalArgumentException none) {
            return Optional.empty();
        }
    }

    private String subject(String token) {
        return links.open(LinkPurpose.AGREEMENT, token).toString();
    }
}
