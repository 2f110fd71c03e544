package complaints.notification;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.CheckKind;
import complaints.events.CorrectiveAction;
import complaints.events.Customer;
import complaints.events.Finding;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.IntakeFact.ComplaintCompleted;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.SolutionDisputed;
import complaints.events.RunningClock;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.messaging.Ids;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** One complaint's facts, as the other services would tell them. */
public record Story(UUID id, String key, String language, String email, Instant at) {

    public static final Person ANA = new Person("ana", "Ana García");
    public static final Person LUIS = new Person("luis", "Luis Ortega");
    public static final Instant ANSWER_BY = Instant.parse("2027-01-07T22:59:59Z");

    public static Story aComplaint() {
        return in("es");
    }

    public static Story in(String language) {
        UUID id = Ids.next();
        String key = id.toString().substring(24).toUpperCase();
        return new Story(id, key, language, "maria." + id + "@example.org", Instant.now());
    }

    public Story to(String email) {
        return new Story(id, key, language, email, at);
    }

    public ComplaintRecorded recorded() {
        return recorded(ANSWER_BY);
    }

    public ComplaintRecorded recorded(Instant answerBy) {
        boolean es = language.equals("es");
        return new ComplaintRecorded(
                id,
                at,
                key,
                new Customer(
                        "María Núñez",
                        email,
                        "+34600111222",
                        language,
                        LocalDate.parse("2014-05-02"),
                        "C-1001",
                        "Europe/Madrid"),
                Channel.PHONE,
                "ES-77-2201",
                Category.BILLING,
                es
                        ? "Me han cobrado dos veces la cuota de octubre.\nLlamé el lunes y nadie supo decirme por qué <no> me lo devuelven."
                        : "I was charged twice for October.\nI called on Monday and nobody could tell me why I am <not> paid back.",
                es
                        ? List.of(new Question(1, "¿Por qué dos cargos?"), new Question(2, "¿Cuándo me lo devuelven?"))
                        : List.of(new Question(1, "Why two charges?"), new Question(2, "When do I get my money back?")),
                null,
                true,
                false,
                List.of(),
                answerBy,
                List.of(new RunningClock(
                        "ES-SAC-RESOLVE", answerBy, es ? "15 días hábiles desde el registro." : "15 working days.")));
    }

    public CompletionRequested completionRequested() {
        return new CompletionRequested(id, at, List.of("La factura de octubre"), Instant.parse("2026-12-10T22:59:59Z"));
    }

    public ComplaintCompleted completed() {
        return new ComplaintCompleted(id, at.plusSeconds(1), Instant.parse("2027-01-15T22:59:59Z"), List.of());
    }

    public OwnerAssigned owned() {
        return new OwnerAssigned(id, at, ANA, "speaks es; BILLING; 3 of 20");
    }

    public OwnerChanged handedOver() {
        return new OwnerChanged(id, at, Ids.next(), ANA, LUIS, "holidays");
    }

    public PromiseMade promised(UUID promise) {
        return new PromiseMade(id, at, promise, PromiseKind.ANSWER, ANSWER_BY, "ES-SAC-RESOLVE", null);
    }

    /** As resolution tells it of an upset customer. */
    public PromiseMade calledBackBy(Instant due) {
        return new PromiseMade(id, at, Ids.next(), PromiseKind.CALL_BACK, due, null, null);
    }

    /** As resolution tells it right after a refused solution or a reopening. */
    public PromiseMade newAnswerPromised() {
        return new PromiseMade(
                id, at, Ids.next(), PromiseKind.ANSWER, Instant.parse("2027-01-27T22:59:59Z"), null, null);
    }

    /** As resolution tells it with what was promised. */
    public PromiseKept kept(UUID promise) {
        return new PromiseKept(id, at, promise, PromiseKind.ANSWER, ANSWER_BY);
    }

    /** As resolution tells it where nothing else is ahead. */
    public PromiseMade completionPromised() {
        return new PromiseMade(
                id, at, Ids.next(), PromiseKind.COMPLETION, Instant.parse("2026-12-18T22:59:59Z"), null, null);
    }

    public SolutionDisputed disputed() {
        return new SolutionDisputed(
                id,
                at,
                Channel.WEB,
                language.equals("es")
                        ? "Faltan los intereses de estos dos meses."
                        : "The interest of two months is missing.");
    }

    public PromiseRenegotiated renegotiated(UUID promise) {
        return renegotiated(promise, Instant.parse("2027-01-20T22:59:59Z"));
    }

    public PromiseRenegotiated renegotiated(UUID promise, Instant due) {
        return new PromiseRenegotiated(
                id,
                at,
                promise,
                PromiseKind.ANSWER,
                ANSWER_BY,
                due,
                language.equals("es")
                        ? "El banco aún no nos ha confirmado el segundo cargo."
                        : "The bank has not confirmed the second charge yet.");
    }

    public PromiseBroken broken(UUID promise) {
        return new PromiseBroken(id, at, promise, PromiseKind.UPDATE, Instant.parse("2026-11-30T22:59:59Z"));
    }

    public InformationRequested asked() {
        return new InformationRequested(
                id,
                at,
                Ids.next(),
                language.equals("es") ? "¿Con qué tarjeta pagó?" : "Which card did you pay with?",
                ANA);
    }

    public DecisionMade decided() {
        boolean es = language.equals("es");
        return new DecisionMade(
                id,
                at,
                ANA,
                List.of(
                        new Finding(
                                1,
                                Verdict.UPHELD,
                                "T&C 4.2",
                                es
                                        ? "El segundo cargo fue un error de nuestro sistema."
                                        : "The second charge was a fault of our system."),
                        new Finding(
                                2,
                                Verdict.PARTLY_UPHELD,
                                "T&C 4.3",
                                es
                                        ? "El abono tarda hasta tres días hábiles."
                                        : "The refund takes up to three working days.")),
                items());
    }

    public ItemDone itemDone(int stillOpen) {
        return new ItemDone(id, at, 1, items().get(0).what(), stillOpen);
    }

    public ComplaintClosed closed() {
        return new ComplaintClosed(
                id,
                at,
                Outcome.AGREED,
                ANA,
                "DEFECT",
                new CorrectiveAction("fix", "it", LocalDate.parse("2027-02-01"), "Corregir"),
                items(),
                1);
    }

    public ComplaintReopened reopened() {
        return new ComplaintReopened(id, at, "not fulfilled", ANA, 1);
    }

    public CheckDue checkDue(boolean reminder) {
        return new CheckDue(
                id, at, Ids.next(), CheckKind.FIRST, reminder, items(), Instant.parse("2027-02-20T22:59:59Z"));
    }

    private List<SolutionItem> items() {
        boolean es = language.equals("es");
        return List.of(
                new SolutionItem(
                        1,
                        es ? "Devolución del segundo cargo" : "Refund of the second charge",
                        es ? "Facturación" : "Billing",
                        new BigDecimal("39.90"),
                        "EUR",
                        LocalDate.parse("2026-12-04")),
                new SolutionItem(
                        2,
                        es ? "Carta con la explicación del cargo" : "A letter that explains the charge",
                        "Ana García",
                        null,
                        null,
                        LocalDate.parse("2026-12-11")));
    }
}
