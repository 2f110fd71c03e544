package complaints.resolution;

import static complaints.resolution.ACase.CURE;
import static complaints.resolution.ACase.MONDAY_NOON;
import static complaints.resolution.ACase.at;
import static complaints.resolution.ACase.handler;
import static complaints.resolution.ACase.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.events.Channel;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.events.NotificationFact.NoticeBounced;
import complaints.events.Outcome;
import complaints.events.PromiseKind;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.HandoffRefused;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.events.ResolutionFact.PromiseRenegotiated;
import complaints.events.SolutionItem;
import complaints.messaging.Ids;
import complaints.resolution.Statement.Side;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseTest {

    @Test
    void a_refusal_returns_the_case_to_its_owner_with_a_new_promise() {
        Case it = ACase.answered();
        it.takeUntold();
        it.agree(now(), false, Channel.WEB, "Es poco");
        assertThat(it.status()).isEqualTo(CaseStatus.DISPUTED);
        assertThat(told(it, PromiseMade.class)).anyMatch(each -> each.kind() == PromiseKind.ANSWER);
    }

    @Test
    void silence_is_not_consent() {
        Case it = ACase.answered();
        it.takeUntold();
        it.timePasses(Act.ofSystem(MONDAY_NOON.plus(Duration.ofDays(15))));
        assertThat(told(it, ComplaintClosed.class))
                .singleElement()
                .matches(closed -> closed.outcome() == Outcome.ANSWERED_NOT_ACCEPTED);
    }

    @Test
    void every_item_agreed_is_a_promise_until_it_is_done() {
        Case it = ACase.agreed();
        assertThat(it.promises()).anyMatch(each -> each.kind() == PromiseKind.ITEM && each.open() && each.item() == 1);
        it.takeUntold();
        it.done(now(), 1);
        assertThat(told(it, PromiseKept.class)).anyMatch(each -> each.kind() == PromiseKind.ITEM);
        assertThatThrownBy(() -> it.done(now(), 1)).isInstanceOf(CaseRefused.class);
        assertThatThrownBy(() -> it.done(now(), 2)).isInstanceOf(CaseRefused.class);
    }

    @Test
    void an_item_accepted_after_its_day_gets_a_date_ahead() {
        Case it = ACase.open();
        it.state(now(), Side.TEAM, "Doble cargo", null);
        it.decide(now(), ACase.proposal(ACase.refund(LocalDate.of(2026, 12, 16))), ACase.POLICY);
        Act late = at(Duration.ofDays(5));
        it.agree(late, true, Channel.WEB, null);
        assertThat(open(it, PromiseKind.ITEM).due()).isAfter(late.at());
    }

    @Test
    void a_late_item_is_broken_and_apologised_for() {
        Case it = ACase.agreed();
        it.takeUntold();
        it.timePasses(Act.ofSystem(Instant.parse("2027-02-02T12:00:00Z")));
        assertThat(told(it, PromiseBroken.class)).anyMatch(each -> each.kind() == PromiseKind.ITEM);
    }

    @Test
    void the_owner_is_warned_before_the_customer_hears_an_update_before_the_date_passes() {
        Case it = ACase.open();
        Instant due = it.nextDue().orElseThrow();
        it.takeUntold();
        it.timePasses(Act.ofSystem(due.minus(Duration.ofDays(3))));
        assertThat(it.promises().get(0).warnedAt()).isNotNull();
        assertThat(it.takeUntold()).isEmpty();
        it.timePasses(Act.ofSystem(due.minus(Duration.ofHours(6))));
        assertThat(told(it, PromiseRenegotiated.class))
                .singleElement()
                .matches(update ->
                        update.kind() == PromiseKind.UPDATE && update.due().isAfter(due));
    }

    @Test
    void a_date_of_our_own_is_moved_once_by_itself_and_then_broken() {
        Case it = ACase.upset();
        it.takeUntold();
        Instant called = it.promises().get(1).due();
        it.timePasses(Act.ofSystem(called.minusSeconds(60)));
        PromiseRenegotiated moved =
                told(it, PromiseRenegotiated.class).findFirst().orElseThrow();
        assertThat(moved.previousDue()).isEqualTo(called);
        it.timePasses(Act.ofSystem(moved.due().plusSeconds(1)));
        assertThat(told(it, PromiseBroken.class)).singleElement().matches(each -> each.kind() == PromiseKind.CALL_BACK);
    }

    @Test
    void a_date_that_passed_cannot_be_renegotiated() {
        Case it = ACase.open();
        Promise promise = it.promises().get(0);
        assertThatThrownBy(() -> it.renegotiate(
                        new Act(ACase.ANA, promise.due().plusSeconds(1)),
                        promise.id(),
                        promise.due().plusSeconds(9),
                        "x",
                        null))
                .isInstanceOf(PromiseRefused.class)
                .hasMessageContaining("broken");
    }

    @Test
    void a_date_beyond_a_legal_clock_names_the_clock() {
        Case it = ACase.open();
        Promise promise = it.promises().get(0);
        Instant later = promise.due().plus(Duration.ofDays(1));
        assertThatThrownBy(() -> it.renegotiate(now(), promise.id(), later, "Falta el perito", null))
                .isInstanceOf(PromiseRefused.class)
                .hasMessageContaining(Complaints.RULE);
        it.renegotiate(now(), promise.id(), later, "Falta el perito", Complaints.RULE);
        assertThat(it.promises().get(0).due()).isEqualTo(later);
    }

    @Test
    void our_own_clock_waits_for_the_customer_and_a_legal_one_does_not() {
        Case it = ACase.disputed();
        Promise own = open(it, PromiseKind.ANSWER);
        it.request(now(), "¿La factura?");
        assertThat(open(it, PromiseKind.ANSWER).due()).isAfter(own.due());
        it.join(at(Duration.ofDays(2)), Complaints.aContact(it.story(), MONDAY_NOON.plus(Duration.ofDays(2))));
        assertThat(open(it, PromiseKind.ANSWER).due()).isEqualTo(own.due().plus(Duration.ofDays(2)));

        Case legal = ACase.open();
        Instant due = open(legal, PromiseKind.ANSWER).due();
        legal.request(now(), "¿La factura?");
        assertThat(open(legal, PromiseKind.ANSWER).due()).isEqualTo(due);
    }

    @Test
    void a_question_to_the_customer_ends_unanswered_after_its_term() {
        Case it = ACase.awaitingCustomer();
        it.timePasses(Act.ofSystem(MONDAY_NOON.plus(Duration.ofDays(14).plusSeconds(1))));
        assertThat(it.status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void an_offer_nobody_answers_returns_after_a_working_day() {
        Case it = ACase.open();
        it.offer(now(), handler("bruno", null, null), "Entrega");
        it.takeUntold();
        it.timePasses(Act.ofSystem(MONDAY_NOON.plus(Duration.ofDays(1).plusSeconds(1))));
        assertThat(told(it, HandoffRefused.class)).hasSize(1);
        assertThat(it.owner()).isEqualTo(ACase.ANA);
    }

    @Test
    void a_case_is_not_offered_to_its_owner_nor_to_somebody_away() {
        Case it = ACase.open();
        assertThatThrownBy(() -> it.offer(now(), handler("ana", null, null), "x"))
                .isInstanceOf(HandoffRefusal.class);
        assertThatThrownBy(() -> it.offer(now(), handler("bruno", MONDAY_NOON.plusSeconds(1), null), "x"))
                .isInstanceOf(HandoffRefusal.class)
                .hasMessageContaining("absent");
    }

    @Test
    void a_first_contact_is_promised_where_a_term_is_set_and_kept_by_speaking_with_the_customer() {
        Case it = Case.open(
                Complaints.aComplaint(MONDAY_NOON),
                new Assignment(ACase.ANA, "test"),
                ACase.terms(Span.parse("1wd")),
                Act.ofSystem(MONDAY_NOON));
        Promise promised = open(it, PromiseKind.FIRST_CONTACT);
        it.keep(at(Duration.ofHours(3)), promised.id(), "Hablé con ella");
        assertThat(told(it, PromiseKept.class)).anyMatch(each -> each.kind() == PromiseKind.FIRST_CONTACT);
    }

    @Test
    void all_notices_that_bounce_are_told_by_one_call() {
        Case it = ACase.open();
        for (int count = 0; count < 3; count++) {
            it.callInstead(now(), new NoticeBounced(it.id(), MONDAY_NOON, Ids.next(), "X", true, "550"));
        }
        assertThat(it.promises())
                .filteredOn(each -> each.kind() == PromiseKind.CALL_BACK)
                .hasSize(1);
    }

    @Test
    void money_has_a_known_currency_and_its_decimals() {
        Case it = ACase.open();
        it.state(now(), Side.TEAM, "Doble cargo", null);
        LocalDate by = LocalDate.of(2027, 1, 1);
        for (SolutionItem wrong : List.of(
                new SolutionItem(1, "x", "y", new BigDecimal("1"), "XQQ", by),
                new SolutionItem(1, "x", "y", new BigDecimal("1"), null, by),
                new SolutionItem(1, "x", "y", null, "EUR", by),
                new SolutionItem(1, "x", "y", new BigDecimal("-1"), "EUR", by),
                new SolutionItem(1, "x", "y", new BigDecimal("1.005"), "EUR", by))) {
            assertThatThrownBy(() -> it.decide(now(), ACase.proposal(wrong), ACase.POLICY))
                    .isInstanceOf(MoneyRefused.class);
        }
        assertThat(it.status()).isEqualTo(CaseStatus.OPEN);
    }

    @Test
    void an_item_cannot_be_due_in_the_past() {
        Case it = ACase.open();
        it.state(now(), Side.TEAM, "Doble cargo", null);
        assertThatThrownBy(
                        () -> it.decide(now(), ACase.proposal(ACase.refund(LocalDate.of(2026, 12, 13))), ACase.POLICY))
                .isInstanceOf(CaseRefused.class);
    }

    @Test
    void first_and_last_closing_are_both_kept() {
        Case it = ACase.closed();
        it.reopen(now(), "No duró");
        ACase.decide(it, at(Duration.ofDays(1)));
        it.agree(at(Duration.ofDays(1)), true, Channel.PHONE, null);
        it.done(at(Duration.ofDays(2)), 1);
        it.close(at(Duration.ofDays(3)), RootCause.PROCESS.name(), CURE);
        assertThat(it.work().closings).extracting(Closing::number).containsExactly(1, 2);
        assertThat(it.owner()).isEqualTo(ACase.ANA);
    }

    @Test
    void what_the_customer_took_back_is_not_opened_again_even_where_it_was_closed_before() {
        Case withdrawn = ACase.open();
        Case closedBefore = ACase.closed();
        for (Case it : List.of(withdrawn, closedBefore)) {
            it.withdraw(now(), new ComplaintWithdrawn(it.id(), now().at(), null));
            assertThatThrownBy(() -> it.reopen(now(), "No duró")).isInstanceOf(CaseRefused.class);
            assertThat(it.status()).isEqualTo(CaseStatus.CLOSED);
        }
    }

    private static Promise open(Case it, PromiseKind kind) {
        return it.promises().stream()
                .filter(each -> each.kind() == kind && each.open())
                .findFirst()
                .orElseThrow();
    }

    private static <F extends ResolutionFact> Stream<F> told(Case it, Class<F> type) {
        return it.takeUntold().stream().filter(type::isInstance).map(type::cast);
    }
}
