package complaints.resolution;

import static complaints.resolution.ACase.MONDAY_NOON;
import static complaints.resolution.ACase.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.events.Channel;
import complaints.events.Person;
import complaints.events.ResolutionFact;
import complaints.resolution.Statement.Side;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class ConductTest {

    private static final Act BRUNO = new Act(new Person("bruno", "Bruno"), MONDAY_NOON);

    @Test
    void a_record_counts_once_a_second_person_has_read_it_and_until_it_expires() {
        Case it = documented(ACase.open());
        assertThat(it.work().conduct.get(0).counts(MONDAY_NOON)).isFalse();
        assertThatThrownBy(() -> it.confirmConduct(now(), 1)).isInstanceOf(ConductRefused.class);
        it.confirmConduct(BRUNO, 1);
        assertThat(it.work().conduct.get(0).counts(MONDAY_NOON)).isTrue();
        assertThat(it.work().conduct.get(0).counts(MONDAY_NOON.plus(Duration.ofDays(181))))
                .isFalse();
        assertThatThrownBy(() -> it.confirmConduct(BRUNO, 1)).isInstanceOf(ConductRefused.class);
    }

    @Test
    void a_restricted_customer_is_told_every_date_and_decision_as_anybody_else() {
        Case restricted = documented(ACase.open());
        restricted.confirmConduct(BRUNO, 1);
        assertThat(types(lived(restricted))).isEqualTo(types(lived(ACase.open())));
    }

    private static List<ResolutionFact> lived(Case it) {
        it.state(now(), Side.TEAM, "x", null);
        ACase.decide(it, now());
        it.agree(now(), true, Channel.WEB, null);
        it.timePasses(Act.ofSystem(MONDAY_NOON.plus(Duration.ofDays(60))));
        return it.takeUntold();
    }

    private static List<String> types(List<ResolutionFact> facts) {
        return facts.stream().map(each -> each.getClass().getSimpleName()).toList();
    }

    private static Case documented(Case it) {
        it.documentConduct(now(), "Insultos", "Grabación 17", "Avisado el día 10", Channel.PHONE);
        return it;
    }
}
