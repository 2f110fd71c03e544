package complaints.followup;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.CorrectiveAction;
import complaints.events.Customer;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.SolutionItem;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What others tell, as small as it can be. */
final class Fixtures {

    static final Person ANA = new Person("ana", "Ana Ruiz");
    static final List<SolutionItem> ITEMS = List.of(
            new SolutionItem(
                    1,
                    "Devolución del segundo cargo",
                    "Facturación",
                    new BigDecimal("39.90"),
                    "EUR",
                    LocalDate.parse("2026-12-01")),
            new SolutionItem(2, "Llamada para explicar la factura", "Ana Ruiz", null, null, null));

    private Fixtures() {}

    static String aMailbox(UUID complaint) {
        return "customer-" + complaint + "@" + complaint + ".example";
    }

    static String aKey(UUID complaint) {
        return "7K3M-" + complaint.toString().substring(24).toUpperCase() + "-4D";
    }

    static ComplaintRecorded aComplaint(UUID id, Instant at) {
        return aComplaint(id, at, aMailbox(id), "es");
    }

    static ComplaintRecorded aComplaint(UUID id, Instant at, String mailbox, String language) {
        Customer customer = new Customer(
                "María Núñez", mailbox, null, language, LocalDate.parse("2014-05-02"), null, "Europe/Madrid");
        return new ComplaintRecorded(
                id,
                at,
                aKey(id),
                customer,
                Channel.PHONE,
                null,
                Category.BILLING,
                "Me han cobrado dos veces",
                List.of(new Question(1, "¿Por qué dos cargos?")),
                null,
                false,
                false,
                List.of(),
                at,
                List.of());
    }

    static ComplaintClosed aClosing(UUID id, Instant at) {
        return aClosing(id, at, 1, Outcome.AGREED);
    }

    static ComplaintClosed aClosing(UUID id, Instant at, int number, Outcome outcome) {
        CorrectiveAction action = new CorrectiveAction("fix", "Facturación", LocalDate.parse("2026-12-20"), "aviso");
        return new ComplaintClosed(id, at, outcome, ANA, "double charge", action, ITEMS, number);
    }

    static ComplaintReopened aReopening(UUID id, Instant at, int closing) {
        return new ComplaintReopened(id, at, "no llegó", ANA, closing);
    }

    static ComplaintWithdrawn aWithdrawal(UUID id, Instant at) {
        return new ComplaintWithdrawn(id, at, null);
    }
}
