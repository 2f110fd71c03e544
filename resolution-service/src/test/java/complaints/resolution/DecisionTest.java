package complaints.resolution;

import static complaints.resolution.ACase.ANA;
import static complaints.resolution.ACase.POLICY;
import static complaints.resolution.ACase.now;
import static complaints.resolution.ACase.proposal;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.events.Channel;
import complaints.events.Finding;
import complaints.events.Person;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.resolution.Statement.Side;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final Act BRUNO = new Act(new Person("bruno", "Bruno"), now().at());

    private final Case it = withBothVersions();

    @Test
    void findings_stand_in_the_order_of_their_questions() {
        it.decide(now(), proposal(Verdict.UPHELD, "T&C 4.2"), POLICY);
        assertThat(it.decision().orElseThrow().findings())
                .extracting(Finding::question)
                .containsExactly(1, 2);
    }

    @Test
    void a_clause_no_longer_in_force_on_the_day_of_the_facts_is_refused() {
        assertThatThrownBy(() -> it.decide(now(), proposal(Verdict.UPHELD, "T&C 9.9"), POLICY))
                .isInstanceOf(ClauseRefused.class)
                .hasMessageContaining("2026-12-14");
    }

    @Test
    void a_clause_in_force_on_the_day_of_the_facts_or_a_reason_why_none_applies_is_taken() {
        Proposal then = new Proposal(
                List.of(
                        new Finding(1, Verdict.UPHELD, "T&C 9.9", "Uno"),
                        new Finding(2, Verdict.UPHELD, "none: nadie lo previó", "Dos")),
                List.of(),
                List.of(),
                LocalDate.of(2023, 5, 1));
        it.decide(now(), then, POLICY);
        assertThat(it.status()).isEqualTo(CaseStatus.ANSWERED);
    }

    @Test
    void a_clause_nobody_knows_is_refused_where_terms_are_strict() {
        assertThatThrownBy(() -> it.decide(now(), proposal(Verdict.UPHELD, "Manual 1"), POLICY))
                .isInstanceOf(ClauseRefused.class);
    }

    @Test
    void a_no_names_the_bodies_the_customer_can_turn_to() {
        it.decide(now(), proposal(Verdict.NOT_UPHELD, "T&C 4.2"), POLICY);
        assertThat(it.decision().orElseThrow().findings())
                .allMatch(each -> each.answer().contains("OMIC"));
    }

    @Test
    void money_nobody_owes_is_goodwill_or_nothing() {
        SolutionItem refund = ACase.refund(LocalDate.of(2027, 2, 1));
        Proposal said = proposal(Verdict.NOT_UPHELD, "T&C 4.2", refund);
        assertThatThrownBy(() -> it.decide(now(), said, POLICY)).isInstanceOf(GoodwillRefused.class);
        it.decide(now(), new Proposal(said.findings(), said.items(), List.of(1), null), POLICY);
        assertThat(it.decision().orElseThrow().goodwill()).containsExactly(1);
    }

    @Test
    void above_the_limit_a_second_person_approves() {
        it.decide(now(), proposal(item("500.01")), POLICY);
        assertThat(it.status()).isEqualTo(CaseStatus.OPEN);
        assertThatThrownBy(() -> it.approve(now(), POLICY)).isInstanceOf(ApprovalRefused.class);
        it.approve(BRUNO, POLICY);
        assertThat(it.status()).isEqualTo(CaseStatus.ANSWERED);
        assertThat(it.decision().orElseThrow().by()).isEqualTo(ANA);
        assertThatThrownBy(() -> it.approve(BRUNO, POLICY)).isInstanceOf(ApprovalRefused.class);
    }

    @Test
    void up_to_the_limit_one_person_decides() {
        it.decide(now(), proposal(item("500.00")), POLICY);
        assertThat(it.status()).isEqualTo(CaseStatus.ANSWERED);
    }

    @Test
    void each_side_tells_its_version_and_replies_once() {
        Case fresh = ACase.open();
        assertThatThrownBy(() -> fresh.state(now(), Side.CUSTOMER, "No es así", Channel.PHONE))
                .isInstanceOf(CaseRefused.class);
        fresh.state(now(), Side.TEAM, "Se cobró una vez.", null);
        fresh.state(now(), Side.CUSTOMER, "No es así", Channel.PHONE);
        fresh.state(now(), Side.TEAM, "Tiene razón.", null);
        assertThatThrownBy(() -> fresh.state(now(), Side.TEAM, "Además…", null)).isInstanceOf(CaseRefused.class);
        assertThatThrownBy(() -> fresh.state(now(), Side.CUSTOMER, "Y…", Channel.PHONE))
                .isInstanceOf(CaseRefused.class);
        assertThat(fresh.statements()).hasSize(4);
    }

    @Test
    void a_refused_solution_lets_both_sides_speak_again() {
        Case disputed = ACase.disputed();
        disputed.state(now(), Side.TEAM, "Lo miramos otra vez.", null);
        disputed.state(now(), Side.TEAM, "Y otra.", null);
        assertThat(disputed.statements()).hasSize(4);
    }

    @Test
    void a_second_agreement_is_refused() {
        Case agreed = ACase.agreed();
        assertThatThrownBy(() -> agreed.agree(now(), true, Channel.WEB, null)).isInstanceOf(CaseRefused.class);
        assertThatThrownBy(() -> agreed.agree(now(), false, Channel.WEB, null)).isInstanceOf(CaseRefused.class);
    }

    private static Case withBothVersions() {
        Case it = ACase.open();
        it.state(now(), Side.TEAM, "Se cobró dos veces.", null);
        return it;
    }

    private static SolutionItem item(String amount) {
        return new SolutionItem(1, "Devolver", "Contabilidad", new BigDecimal(amount), "EUR", LocalDate.of(2027, 2, 1));
    }
}
