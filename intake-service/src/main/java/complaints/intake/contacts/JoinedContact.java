package complaints.intake.contacts;

import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.intake.Complaint;
import complaints.intake.Contact;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.UUID;

/** A contact as it was kept; the text stands word for word. */
public record JoinedContact(
        UUID id,
        UUID complaint,
        String key,
        OffsetDateTime at,
        Channel channel,
        ContactReason reason,
        String text,
        Integer customerMinutes) {

    static JoinedContact of(Complaint complaint, Contact contact) {
        return new JoinedContact(
                contact.id(),
                complaint.id(),
                complaint.key().toString(),
                contact.at().atZone(ZoneId.of(complaint.customer().zone())).toOffsetDateTime(),
                contact.channel(),
                contact.reason(),
                contact.text(),
                contact.customerMinutes());
    }
}
