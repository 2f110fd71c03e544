package complaints.resolution;

import static complaints.resolution.ACase.CURE;
import static complaints.resolution.ACase.MONDAY_NOON;
import static complaints.resolution.ACase.POLICY;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.doors.Refusal;
import complaints.events.Channel;
import complaints.events.NotificationFact.NoticeFailed;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.messaging.Ids;
import complaints.resolution.Statement.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever is done in whatever order, with the clock moved in between. */
class PromisePropertiesTest {

    private enum Doing {
        ASK,
        CONTACT,
        STATE,
        DECIDE,
        ACCEPT,
        REFUSE,
        ITEM,
        CLOSE,
        REOPEN,
        MOVE_DATE,
        LOSE_NOTICE,
        CALL
    }

    private record Step(Doing doing, int hours) {}

    @Property(tries = 1_000)
    void no_promise_passes_without_being_kept_moved_before_or_broken(@ForAll("runs") List<Step> steps) {
        Case it = ACase.upset();
        Map<UUID, Instant> open = new HashMap<>();
        Instant now = MONDAY_NOON;
        check(it, open, now);
        for (Step step : steps) {
            now = passTime(it, open, now, now.plus(Duration.ofHours(step.hours())));
            take(it, step.doing(), now);
            check(it, open, now);
            assertThat(it.status() == CaseStatus.CLOSED || hasDateAhead(it, now))
                    .as("an open case has a date ahead")
                    .isTrue();
        }
    }

    private static boolean hasDateAhead(Case it, Instant now) {
        return it.promises().stream()
                .anyMatch(each -> each.open() && !each.due().isBefore(now));
    }

    @Provide
    Arbitrary<List<Step>> runs() {
        return Combinators.combine(
                        Arbitraries.of(Doing.class), Arbitraries.integers().between(0, 200))
                .as(Step::new)
                .list()
                .ofMaxSize(25);
    }

    /** As the timer would: at each moment the case asks for. */
    private static Instant passTime(Case it, Map<UUID, Instant> open, Instant from, Instant until) {
        for (int wakes = 0; wakes < 1_000; wakes++) {
            Instant wake = it.wakeAt().orElse(Instant.MAX);
            if (wake.isAfter(until)) {
                return until;
            }
            Instant at = wake.isBefore(from) ? from : wake;
            it.timePasses(Act.ofSystem(at));
            check(it, open, at);
        }
        throw new AssertionError("the case never comes to rest");
    }

    private static void check(Case it, Map<UUID, Instant> open, Instant now) {
        for (ResolutionFact fact : it.takeUntold()) {
            if (fact instanceof PromiseMade made) {
                open.put(made.promiseId(), made.due());
            } else if (fact instanceof PromiseRenegotiated moved) {
                assertThat(open.get(moved.promiseId())).isEqualTo(moved.previousDue());
                assertThat(moved.previousDue()).isAfterOrEqualTo(moved.at());
                open.put(moved.promiseId(), moved.due());
            } else if (fact instanceof PromiseKept kept) {
                assertThat(open.remove(kept.promiseId())).isAfterOrEqualTo(kept.at());
            } else if (fact instanceof PromiseBroken broken) {
                assertThat(open.remove(broken.promiseId())).isBefore(broken.at());
            }
        }
        assertThat(open.values()).as("nothing passed unseen").noneMatch(due -> due.isBefore(now.minusMillis(1)));
    }

    private static void take(Case it, Doing doing, Instant now) {
        try {
            act(it, doing, new Act(ACase.ANA, now));
        } catch (Refusal refused) {
            assertThat(it.takeUntold()).as("a refused command tells nothing").isEmpty();
        }
    }

    private static void act(Case it, Doing doing, Act act) {
        switch (doing) {
            case ASK -> it.request(act, "¿La factura?");
            case CONTACT -> it.join(Act.ofCustomer(act.at()), Complaints.aContact(it.story(), act.at()));
            case STATE -> it.state(act, Side.TEAM, "Doble cargo", null);
            case DECIDE ->
                it.decide(
                        act,
                        ACase.proposal(ACase.refund(
                                act.at().atZone(it.zone()).toLocalDate().plusDays(9))),
                        POLICY);
            case ACCEPT -> it.agree(act, true, Channel.PHONE, null);
            case REFUSE -> it.agree(act, false, Channel.WEB, "No");
            case ITEM -> it.done(act, 1);
            case CLOSE -> it.close(act, "PROCESS", CURE);
            case REOPEN -> it.reopen(act, "No duró");
            case MOVE_DATE -> moveDate(it, act);
            case LOSE_NOTICE ->
                it.callInstead(act, new NoticeFailed(it.id(), act.at(), Ids.next(), "X", true, "NO_EMAIL"));
            case CALL ->
                it.promises().stream()
                        .filter(each -> each.open() && each.kind() == PromiseKind.CALL_BACK)
                        .findFirst()
                        .ifPresent(each -> it.keep(act, each.id(), "Hablé con ella"));
        }
    }

    private static void moveDate(Case it, Act act) {
        it.promises().stream()
                .filter(Promise::open)
                .findFirst()
                .ifPresent(each ->
                        it.renegotiate(act, each.id(), each.due().plus(Duration.ofDays(1)), "x", Complaints.RULE));
    }
}
