package complaints.resolution;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.events.Customer;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.Question;
import complaints.events.RunningClock;
import complaints.messaging.Ids;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Complaints as intake tells them. */
public final class Complaints {

    public static final String RULE = "ES-TRLGDCU-ANSWER";

    private Complaints() {}

    public static ComplaintRecorded aComplaint(Instant at) {
        return complaint(at, aCustomer("es"), Category.BILLING, false);
    }

    public static ComplaintRecorded anUpsetComplaint(Instant at) {
        return complaint(at, aCustomer("es"), Category.BILLING, true);
    }

    public static ComplaintRecorded complaint(Instant at, Customer customer, Category category, boolean upset) {
        UUID id = Ids.next();
        Instant answerBy = at.plus(Duration.ofDays(15));
        return new ComplaintRecorded(
                id,
                at,
                key(id),
                customer,
                Channel.PHONE,
                "ES-77-2201",
                category,
                "Me han cobrado dos veces…",
                List.of(new Question(1, "¿Por qué dos cargos?"), new Question(2, "¿Cuándo me lo devuelven?")),
                "Devolución de 39,90 €",
                upset,
                false,
                List.of(),
                answerBy,
                List.of(new RunningClock(RULE, answerBy, "15 días")));
    }

    /** The same complaint with another date told, and the clock behind it. */
    public static ComplaintRecorded dueBy(ComplaintRecorded it, Instant due) {
        return new ComplaintRecorded(
                it.complaintId(),
                it.at(),
                it.key(),
                it.customer(),
                it.channel(),
                it.contract(),
                it.category(),
                it.story(),
                it.questions(),
                it.desiredOutcome(),
                it.upset(),
                it.vulnerable(),
                it.missing(),
                due,
                List.of(new RunningClock(RULE, due, "plazo")));
    }

    public static Customer aCustomer(String language) {
        return new Customer(
                "María Núñez", Ids.next() + "@example.org", "+34600111222", language, null, null, "Europe/Madrid");
    }

    public static ContactJoined aContact(ComplaintRecorded complaint, Instant at) {
        return new ContactJoined(
                complaint.complaintId(), at, Ids.next(), Channel.PHONE, ContactReason.NEWS, "Aquí está la factura", 5);
    }

    private static String key(UUID id) {
        String letters = id.toString().replace("-", "").toUpperCase();
        return letters.substring(22, 26) + "-" + letters.substring(26, 30) + "-" + letters.substring(30);
    }
}
