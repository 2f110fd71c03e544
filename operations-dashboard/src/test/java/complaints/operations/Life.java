package complaints.operations;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.CheckKind;
import complaints.events.ContactReason;
import complaints.events.CorrectiveAction;
import complaints.events.Customer;
import complaints.events.Fact;
import complaints.events.Finding;
import complaints.events.FollowupFact.CheckAnswered;
import complaints.events.FollowupFact.CheckDue;
import complaints.events.FollowupFact.CheckScheduled;
import complaints.events.FollowupFact.DissatisfactionRaised;
import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.IntakeFact.ContactJoined;
import complaints.events.NotificationFact.NoticeBounced;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.NotificationFact.NoticeSent;
import complaints.events.Outcome;
import complaints.events.Person;
import complaints.events.PromiseKind;
import complaints.events.Question;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.ComplaintReopened;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.HandoffOffered;
import complaints.events.ResolutionFact.InformationRequested;
import complaints.events.ResolutionFact.ItemDone;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.events.ResolutionFact.OwnerChanged;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.ResolutionFact.SolutionAgreed;
import complaints.events.ResolutionFact.TeamStatementRecorded;
import complaints.events.RunningClock;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.messaging.Ids;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;

/** A made-up complaint's life as the services would tell it; the same seed gives the same life but for its ids. */
public final class Life {

    public static final String SECRET = "Zacarías Quijorna";
    private static final List<Person> PEOPLE = List.of(
            new Person("ana", "Ana Prieto"),
            new Person("luis", "Luis Otero"),
            new Person("marta", "Marta Vidal"),
            new Person("iker", "Iker Etxeberria"),
            new Person("nuria", "Núria Ferrer"));
    private static final List<String> CAUSES =
            List.of("PROCESS", "PROCESS", "POOR_COMMUNICATION", "DEFECT", "UNCLEAR_OFFER", "TRAINING", "MISUSE");
    private static final List<String> CLAUSES = List.of("T&C 4.2", "T&C 7.1", "T&C 9", "T&C 12.3");

    private final Random random;
    public final UUID id = Ids.next();
    public final String key;
    private final List<Fact> facts = new ArrayList<>();
    private Instant now;
    private Person owner;
    private UUID answer;
    private Instant answerBy;
    private UUID done;
    private Instant doneBy;

    public Life(Instant start, long seed) {
        this.random = new Random(seed);
        this.now = start.truncatedTo(ChronoUnit.MILLIS);
        this.key = key(random);
        this.owner = PEOPLE.get(random.nextInt(PEOPLE.size()));
    }

    /** As far as it went; {@code stage} 0 recorded, 1 owned, 2 worked, 3 decided, 4 closed, 5 asked, 6 all of it. */
    public static Life upTo(int stage, Instant start, long seed) {
        Life life = new Life(start, seed);
        life.recorded();
        if (stage > 0) life.owned();
        if (stage > 1) life.worked();
        if (stage > 2) life.decided();
        if (stage > 3) life.closed(1);
        if (stage > 4) life.asked();
        if (stage > 5 && life.random.nextInt(5) == 0) life.reopened();
        return life;
    }

    public List<Fact> facts() {
        return facts;
    }

    public Life recorded() {
        Instant by = now.plus(Duration.ofDays(15));
        answerBy = by;
        facts.add(new ComplaintRecorded(
                id,
                now,
                key,
                new Customer(
                        SECRET,
                        "quijorna@example.org",
                        "+34600111222",
                        random.nextBoolean() ? "es" : "en",
                        since(),
                        "C-" + random.nextInt(9999),
                        "Europe/Madrid"),
                Channel.values()[random.nextInt(Channel.values().length)],
                "ES-77-" + random.nextInt(9999),
                Category.values()[random.nextInt(Category.values().length)],
                "Me han cobrado dos veces, dice " + SECRET,
                List.of(new Question(1, "¿Por qué?"), new Question(2, "¿Cuándo?")),
                "Devolución",
                random.nextInt(6) == 0,
                false,
                List.of(),
                by,
                List.of(new RunningClock("ES-TRLGDCU-ANSWER", by, "15 días"))));
        return this;
    }

    public Life owned() {
        after(Duration.ofMillis(20 + random.nextInt(200)));
        facts.add(new OwnerAssigned(id, now, owner, "speaks es; BILLING; 3 of 20"));
        UUID first = Ids.next();
        answer = Ids.next();
        facts.add(new PromiseMade(id, now, first, PromiseKind.FIRST_CONTACT, in(Duration.ofHours(3)), null, null));
        facts.add(new PromiseMade(id, now, answer, PromiseKind.ANSWER, answerBy, "ES-TRLGDCU-ANSWER", null));
        after(Duration.ofMillis(50 + random.nextInt(900)));
        notice("ACKNOWLEDGEMENT");
        after(Duration.ofMinutes(5 + random.nextInt(150)));
        facts.add(new PromiseKept(id, now, first, PromiseKind.FIRST_CONTACT, now.plusSeconds(60)));
        return this;
    }

    public Life worked() {
        after(Duration.ofMinutes(10 + random.nextInt(600)));
        facts.add(new TeamStatementRecorded(id, now, "The system charged twice", owner));
        UUID update = Ids.next();
        Instant due = in(Duration.ofHours(4 + random.nextInt(70)));
        facts.add(new PromiseMade(id, now, update, PromiseKind.UPDATE, due, null, null));
        if (random.nextInt(3) == 0) {
            facts.add(new ContactJoined(
                    id, now, Ids.next(), Channel.PHONE, ContactReason.values()[random.nextInt(3)], SECRET, 7));
        }
        if (random.nextInt(5) == 0) {
            handedOff();
        }
        int ending = random.nextInt(90);
        if (ending == 0) {
            now = due.plusSeconds(1);
            facts.add(new PromiseBroken(id, now, update, PromiseKind.UPDATE, due));
        } else if (ending < 6) {
            after(Duration.ofMinutes(30));
            Instant later = due.plus(Duration.ofDays(1));
            facts.add(new PromiseRenegotiated(id, now, update, PromiseKind.UPDATE, due, later, "La pieza tarda"));
            facts.add(new PromiseKept(id, now, update, PromiseKind.UPDATE, later));
        } else {
            after(Duration.ofHours(1));
            facts.add(new InformationRequested(id, now, Ids.next(), "¿Tiene la factura?", owner));
            facts.add(new PromiseKept(id, now, update, PromiseKind.UPDATE, due));
            notice("INFORMATION_REQUESTED");
        }
        return this;
    }

    public Life decided() {
        after(Duration.ofMinutes(30 + random.nextInt(3000)));
        Verdict verdict = Verdict.values()[random.nextInt(3)];
        BigDecimal amount = verdict == Verdict.NOT_UPHELD ? null : new BigDecimal("39.90");
        LocalDate by = LocalDate.ofInstant(now, ZoneOffset.UTC).plusDays(2);
        List<SolutionItem> items = amount == null
                ? List.of()
                : List.of(new SolutionItem(1, "Devolución", owner.name(), amount, "EUR", by));
        String clause = CLAUSES.get(random.nextInt(CLAUSES.size()));
        facts.add(new DecisionMade(
                id,
                now,
                owner,
                List.of(new Finding(1, verdict, clause, "Porque sí"), new Finding(2, Verdict.UPHELD, clause, "Mañana")),
                items));
        facts.add(new PromiseKept(id, now, answer, PromiseKind.ANSWER, answerBy));
        done = Ids.next();
        doneBy = in(Duration.ofDays(4));
        facts.add(new PromiseMade(id, now, done, PromiseKind.ITEM, doneBy, null, 1));
        notice("DECISION");
        return this;
    }

    public Life closed(int closing) {
        after(Duration.ofMinutes(20 + random.nextInt(600)));
        facts.add(new SolutionAgreed(id, now, Channel.WEB, null));
        after(Duration.ofMinutes(10));
        facts.add(new ItemDone(id, now, 1, "Devolución", 0));
        if (closing == 1) {
            facts.add(new PromiseKept(id, now, done, PromiseKind.ITEM, doneBy));
        }
        String cause = CAUSES.get(random.nextInt(CAUSES.size()));
        Outcome outcome = random.nextInt(6) == 0 ? Outcome.ANSWERED_NOT_ACCEPTED : Outcome.AGREED;
        facts.add(new ComplaintClosed(
                id,
                now,
                outcome,
                owner,
                cause,
                new CorrectiveAction("TRAINING", "Luis", LocalDate.ofInstant(now, ZoneOffset.UTC), "Curso"),
                List.of(),
                closing));
        notice("CLOSING");
        return this;
    }

    public Life asked() {
        UUID check = Ids.next();
        facts.add(new CheckScheduled(id, now, check, CheckKind.FIRST, in(Duration.ofDays(3)), 1));
        after(Duration.ofMinutes(15));
        facts.add(new CheckDue(id, now, check, CheckKind.FIRST, false, List.of(), in(Duration.ofDays(10))));
        notice("CHECK");
        if (random.nextInt(3) > 0) {
            after(Duration.ofMinutes(30));
            int stars = Math.min(5, 1 + random.nextInt(6));
            facts.add(new CheckAnswered(
                    id, now, check, CheckKind.FIRST, stars > 1, stars, 1 + random.nextInt(7), stars < 3, SECRET));
            if (stars <= 2) {
                facts.add(new DissatisfactionRaised(id, now, check, stars > 1, stars, SECRET, 1));
            }
        }
        return this;
    }

    public Life reopened() {
        after(Duration.ofMinutes(1));
        facts.add(new ComplaintReopened(id, now, "No se hizo", owner, 1));
        UUID update = Ids.next();
        Instant due = in(Duration.ofDays(1));
        facts.add(new PromiseMade(id, now, update, PromiseKind.UPDATE, due, null, null));
        after(Duration.ofHours(3));
        facts.add(new PromiseKept(id, now, update, PromiseKind.UPDATE, due));
        return closed(2);
    }

    public Life withdrawn() {
        after(Duration.ofMinutes(1));
        facts.add(new ComplaintWithdrawn(id, now, "Ya no"));
        return this;
    }

    private void handedOff() {
        Person to = PEOPLE.get(random.nextInt(PEOPLE.size()));
        UUID handoff = Ids.next();
        facts.add(new HandoffOffered(id, now, handoff, owner, to, "Vacaciones"));
        after(Duration.ofMinutes(10));
        facts.add(new OwnerChanged(id, now, handoff, owner, to, "Vacaciones"));
        owner = to;
    }

    private void notice(String kind) {
        UUID notice = Ids.next();
        int chance = random.nextInt(60);
        if (chance == 0) {
            facts.add(new NoticeFailed(id, now, notice, kind, true, "NO_EMAIL"));
            return;
        }
        facts.add(new NoticeSent(id, now, notice, kind, "es", "<" + notice + "@example.org>", "Asunto", true, 1));
        if (chance == 1) {
            facts.add(new NoticeBounced(id, now.plusSeconds(1), notice, kind, true, "550"));
        }
    }

    private LocalDate since() {
        return random.nextInt(8) == 0 ? null : LocalDate.of(2006 + random.nextInt(20), 3, 1);
    }

    private void after(Duration pause) {
        now = now.plus(pause);
    }

    private Instant in(Duration time) {
        return now.plus(time);
    }

    private static String key(Random random) {
        String letters = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
        StringBuilder key = new StringBuilder();
        for (int place = 0; place < 10; place++) {
            key.append(place == 4 || place == 8 ? "-" : "").append(letters.charAt(random.nextInt(letters.length())));
        }
        return key.toString();
    }
}
