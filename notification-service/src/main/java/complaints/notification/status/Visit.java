package complaints.notification.status;

import complaints.doors.LinkPurpose;
import complaints.doors.LinkRefused;
import complaints.doors.SignedLinks;
import complaints.notification.Complaint;
import complaints.notification.Complaints;
import complaints.notification.StatusLinks;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Whom a customer's link lets in. */
@ApplicationScoped
class Visit {

    /** What a link opens: {@code complaint} only where {@code state} is OPEN. */
    record Opened(State state, Complaint complaint) {}

    /** Why a link opens, or does not. */
    enum State {
        OPEN,
        EXPIRED,
        WITHDRAWN,
        UNKNOWN
    }

    private final SignedLinks signed;
    private final StatusLinks links;
    private final Complaints complaints;

    Visit(SignedLinks signed, StatusLinks links, Complaints complaints) {
        this.signed = signed;
        this.links = links;
        this.complaints = complaints;
    }

    Opened open(String token) {
        try {
            return links.target(signed.open(LinkPurpose.STATUS, token))
                    .map(target ->
                            target.withdrawn() ? new Opened(State.WITHDRAWN, null) : recorded(target.complaint()))
                    .orElse(new Opened(State.UNKNOWN, null));
        } catch (LinkRefused refused) {
            return new Opened(refused.expiredFor().isPresent() ? State.EXPIRED : State.UNKNOWN, null);
        }
    }

    /** The complaint of a genuine link, also of one that opens nothing any more. */
    Optional<UUID> complaintOf(String token) {
        return subject(token).flatMap(links::target).map(StatusLinks.Target::complaint);
    }

    private Optional<UUID> subject(String token) {
        try {
            return Optional.of(signed.open(LinkPurpose.STATUS, token));
        } catch (LinkRefused refused) {
            return refused.expiredFor();
        }
    }

    private Opened recorded(UUID complaint) {
        return complaints.find(List.of(complaint)).stream()
                .filter(Complaint::isRecorded)
                .findFirst()
                .map(found -> new Opened(State.OPEN, found))
                .orElse(new Opened(State.UNKNOWN, null));
    }
}
