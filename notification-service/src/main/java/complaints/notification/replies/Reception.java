package complaints.notification.replies;

import complaints.events.Channel;
import complaints.notification.IntakeDesk;
import complaints.notification.Notices;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.Optional;
import java.util.UUID;

/** Decides where a mail that came in goes. An automatic answer goes nowhere: it is no contact, and is not answered. */
@ApplicationScoped
class Reception {

    private final Notices notices;
    private final Returned returned;
    private final IntakeDesk intake;

    Reception(Notices notices, Returned returned, IntakeDesk intake) {
        this.notices = notices;
        this.returned = returned;
        this.intake = intake;
    }

    /**
     * @return false where a person has to look at it
     * @throws IOException where it has to be taken again later
     */
    boolean take(IncomingMail mail) throws IOException {
        return switch (mail.kind()) {
            case BOUNCE -> returned.bounced(mail.answers(), mail.status());
            case DELIVERY_REPORT, AUTOMATIC -> true;
            case WORDS -> contact(mail);
            case UNREADABLE -> false;
        };
    }

    private boolean contact(IncomingMail mail) throws IOException {
        Optional<UUID> complaint = notices.complaintOf(mail.answers());
        return complaint.isPresent()
                && !mail.words().isEmpty()
                && intake.contact(complaint.get(), Channel.EMAIL, mail.id(), mail.words());
    }
}
