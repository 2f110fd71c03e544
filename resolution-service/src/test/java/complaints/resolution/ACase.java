package complaints.resolution;

import static complaints.resolution.Complaints.aComplaint;
import static complaints.resolution.Complaints.anUpsetComplaint;

import complaints.events.Channel;
import complaints.events.CorrectiveAction;
import complaints.events.Finding;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.Person;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.resolution.OutOfCourtBodies.Body;
import complaints.resolution.Statement.Side;
import complaints.resolution.TermsCatalogue.Clause;
import complaints.resolution.TermsCatalogue.Document;
import complaints.resolution.TermsCatalogue.Version;
import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Cases in the state a test needs. */
final class ACase {

    static final Instant MONDAY_NOON = Instant.parse("2026-12-14T11:00:00Z");
    static final Person ANA = new Person("ana", "Ana Ruiz");
    static final CorrectiveAction CURE = new CorrectiveAction("FIX", "ana", LocalDate.of(2027, 3, 1), "Un recibo");
    static final WorkingHours HOURS = new WorkingHours(
            ZoneId.of("Europe/Madrid"),
            day -> !EnumSet.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY).contains(day.getDayOfWeek()),
            LocalTime.of(9, 0),
            LocalTime.of(18, 0));
    static final CaseTerms TERMS = terms(null);

    static final DecisionPolicy POLICY = new DecisionPolicy(
            new TermsCatalogue(
                    List.of(new Document(
                            "T&C",
                            "Terms",
                            List.of(
                                    new Version(
                                            "2019",
                                            LocalDate.of(2019, 1, 1),
                                            LocalDate.of(2023, 12, 31),
                                            clauses("9.9")),
                                    new Version("2024", LocalDate.of(2024, 1, 1), null, clauses("4.2", "4.3"))))),
                    true),
            new OutOfCourtBodies(
                    "Puede acudir a:", "You can turn to:", List.of(new Body("ES", List.of(), "OMIC", "OMIC", "x"))),
            new BigDecimal("500"));

    private ACase() {}

    /** @param firstContact until when somebody speaks with the customer; null for no such promise */
    static CaseTerms terms(Span firstContact) {
        return new CaseTerms(
                HOURS,
                firstContact,
                Span.parse("60wm"),
                Span.parse("2wd"),
                Span.parse("5wd"),
                Span.parse("5wd"),
                Span.parse("5wd"),
                Span.parse("10wd"),
                Span.parse("3wd"),
                Span.parse("14d"),
                Span.parse("1wd"),
                Span.parse("3wd"),
                Span.parse("180d"));
    }

    private static List<Clause> clauses(String... numbers) {
        return Stream.of(numbers).map(each -> new Clause(each, "", "")).toList();
    }

    static Proposal proposal(SolutionItem... items) {
        return new Proposal(findings(), List.of(items), List.of(), null);
    }

    static Proposal proposal(Verdict verdict, String clause, SolutionItem... items) {
        List<Finding> both = List.of(new Finding(2, verdict, clause, "Dos"), new Finding(1, verdict, clause, "Uno"));
        return new Proposal(both, List.of(items), List.of(), null);
    }

    static Act at(Duration after) {
        return new Act(ANA, MONDAY_NOON.plus(after));
    }

    static Act now() {
        return at(Duration.ZERO);
    }

    static Case open() {
        return of(aComplaint(MONDAY_NOON));
    }

    static Case upset() {
        return of(anUpsetComplaint(MONDAY_NOON));
    }

    static Case of(ComplaintRecorded complaint) {
        return Case.open(complaint, new Assignment(ANA, "test"), TERMS, Act.ofSystem(complaint.at()));
    }

    static Case awaitingCustomer() {
        Case it = open();
        it.request(now(), "¿La factura?");
        return it;
    }

    static Case answered() {
        Case it = open();
        it.state(now(), Side.TEAM, "Se cobró dos veces.", null);
        decide(it, now());
        return it;
    }

    static Case agreed() {
        Case it = answered();
        it.agree(now(), true, Channel.WEB, null);
        return it;
    }

    static Case disputed() {
        Case it = answered();
        it.agree(now(), false, Channel.WEB, "Es poco");
        return it;
    }

    static Case closed() {
        Case it = agreed();
        it.done(now(), 1);
        it.close(now(), RootCause.PROCESS.name(), CURE);
        return it;
    }

    static Case in(CaseStatus status) {
        return switch (status) {
            case OPEN -> open();
            case AWAITING_CUSTOMER -> awaitingCustomer();
            case ANSWERED -> answered();
            case AGREED -> agreed();
            case DISPUTED -> disputed();
            case CLOSED -> closed();
        };
    }

    static void decide(Case it, Act act) {
        it.decide(act, proposal(refund(LocalDate.of(2027, 2, 1))), POLICY);
    }

    static List<Finding> findings() {
        return List.of(
                new Finding(1, Verdict.UPHELD, "T&C 4.2", "Se emitió dos veces."),
                new Finding(2, Verdict.UPHELD, "T&C 4.3", "El 20 de diciembre."));
    }

    static SolutionItem refund(LocalDate by) {
        return new SolutionItem(1, "Devolver el cargo", "Contabilidad", new BigDecimal("39.90"), "EUR", by);
    }

    static Handler handler(String id, Instant absentUntil, String substitute) {
        return new Handler(id, id, null, Set.of(), Set.of("es"), 20, absentUntil, substitute);
    }
}
