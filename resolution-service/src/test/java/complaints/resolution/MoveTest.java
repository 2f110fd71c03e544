package complaints.resolution;

import static complaints.resolution.ACase.CURE;
import static complaints.resolution.ACase.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.events.Channel;
import complaints.events.IntakeFact.ComplaintWithdrawn;
import complaints.resolution.Statement.Side;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class MoveTest {

    private static final Map<Move, Consumer<Case>> DOING = Map.of(
            Move.ASK_CUSTOMER, it -> it.request(now(), "¿La factura?"),
            Move.HEAR_CUSTOMER, it -> it.join(now(), Complaints.aContact(it.story(), now().at())),
            Move.DECIDE, it -> ACase.decide(it, now()),
            Move.AGREE, it -> it.agree(now(), true, Channel.WEB, null),
            Move.DISPUTE, it -> it.agree(now(), false, Channel.WEB, null),
            Move.LAPSE,
                    it -> it.timePasses(
                            Act.ofSystem(now().at().plus(Duration.ofDays(14).plusSeconds(1)))),
            Move.CLOSE, MoveTest::close,
            Move.WITHDRAW, it -> it.withdraw(now(), new ComplaintWithdrawn(it.id(), now().at(), null)),
            Move.REOPEN, it -> it.reopen(now(), "No duró"));

    /** What a move of the customer or of the clock does where it is not possible: nothing, as nobody asked for it. */
    private static final List<Move> NOT_REFUSED = List.of(Move.HEAR_CUSTOMER, Move.LAPSE, Move.WITHDRAW);

    @Test
    void every_move_leads_where_the_table_says_from_everywhere_it_says_and_from_nowhere_else() {
        for (CaseStatus status : CaseStatus.values()) {
            for (Move move : Move.values()) {
                Case it = ready(status);
                CaseStatus before = it.status();
                if (move.isPossibleFrom(status)) {
                    DOING.get(move).accept(it);
                    assertThat(it.status()).as("%s from %s", move, status).isEqualTo(move.to());
                } else if (NOT_REFUSED.contains(move)) {
                    int closings = it.work().closings.size();
                    DOING.get(move).accept(it);
                    assertThat(it.work().closings.size())
                            .as("%s from %s", move, status)
                            .isEqualTo(closings);
                } else {
                    assertThatThrownBy(() -> DOING.get(move).accept(it))
                            .as("%s from %s", move, status)
                            .isInstanceOf(CaseRefused.class)
                            .hasMessageContaining(status.name())
                            .hasMessageContaining(move.to().name())
                            .hasMessageContaining(Move.possibleFrom(status).toString());
                    assertThat(it.status()).isEqualTo(before);
                }
            }
        }
    }

    @Test
    void no_path_of_up_to_five_commands_decides_without_both_versions() {
        walk(ACase::open, List.of(), 5);
    }

    @Test
    void no_path_of_up_to_four_commands_decides_while_the_team_may_still_tell_its_version() {
        walk(MoveTest::teamAsked, List.of(), 4);
    }

    @Test
    void once_the_teams_term_has_passed_in_silence_every_path_that_may_decide_can() {
        for (CaseStatus status : List.of(CaseStatus.OPEN, CaseStatus.AWAITING_CUSTOMER)) {
            Case it = ACase.in(status);
            it.requestVersion(now(), "Tienda de Getafe", Channel.EMAIL, "¿Qué pasó?");
            Instant until = it.work().versionRequest.until();
            assertThatThrownBy(() -> ACase.decide(it, new Act(ACase.ANA, until)))
                    .as("the last instant of the term")
                    .isInstanceOf(CaseRefused.class)
                    .hasMessageContaining(until.toString());
            ACase.decide(it, new Act(ACase.ANA, until.plusMillis(1)));
            assertThat(it.status()).isEqualTo(CaseStatus.ANSWERED);
            assertThat(it.journal().takeUnwritten())
                    .extracting(Entry::type)
                    .containsSubsequence("version.requested", "team.silent", "decision.made");
        }
    }

    @Test
    void each_round_asks_the_silent_team_anew() {
        Case it = teamAsked();
        ACase.decide(it, ACase.at(Duration.ofDays(10)));
        it.agree(ACase.at(Duration.ofDays(11)), false, Channel.WEB, "Es poco");
        assertThatThrownBy(() -> ACase.decide(it, ACase.at(Duration.ofDays(12))))
                .isInstanceOf(CaseRefused.class)
                .hasMessageContaining("version-requests");
    }

    @Test
    void the_team_is_asked_once_and_not_where_it_has_spoken() {
        Case asked = teamAsked();
        assertThatThrownBy(() -> asked.requestVersion(now(), "Tienda", Channel.EMAIL, "¿Y bien?"))
                .isInstanceOf(CaseRefused.class);
        Case spoken = ACase.open();
        spoken.state(now(), Side.TEAM, "Se cobró dos veces.", null);
        assertThatThrownBy(() -> spoken.requestVersion(now(), "Tienda", Channel.EMAIL, "¿Qué pasó?"))
                .isInstanceOf(CaseRefused.class);
    }

    private static Case teamAsked() {
        Case it = ACase.open();
        it.requestVersion(now(), "Tienda de Getafe", Channel.EMAIL, "¿Qué pasó?");
        return it;
    }

    private void walk(Supplier<Case> begin, List<Move> path, int left) {
        Case it = begin.get();
        boolean possible = true;
        for (Move move : path) {
            possible &= tried(it, move);
        }
        assertThat(it.decision()).as("after %s", path).isEmpty();
        if (possible && left > 0) {
            for (Move next : Move.values()) {
                List<Move> longer = new ArrayList<>(path);
                longer.add(next);
                walk(begin, longer, left - 1);
            }
        }
    }

    private static boolean tried(Case it, Move move) {
        try {
            DOING.get(move).accept(it);
            return true;
        } catch (CaseRefused refused) {
            return false;
        }
    }

    private static Case ready(CaseStatus status) {
        Case it = ACase.in(status);
        if (it.status() == CaseStatus.OPEN || it.status() == CaseStatus.AWAITING_CUSTOMER) {
            it.state(now(), Side.TEAM, "Se cobró dos veces.", null);
        }
        return it;
    }

    private static void close(Case it) {
        if (!it.openItems().isEmpty()) {
            it.done(now(), 1);
        }
        it.close(now(), RootCause.PROCESS.name(), CURE);
    }
}
