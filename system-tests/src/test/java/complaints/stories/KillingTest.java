package complaints.stories;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whatever process dies in the middle: what was accepted is there once, with one owner and one mail. */
class KillingTest {

    private static final int COMPLAINTS = 80;

    private static RunningSystem system;

    @BeforeAll
    static void the_system_runs() {
        assumeTrue(!RunningSystem.elsewhere(), "kills only what it started");
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @Test
    void killing_every_service_in_the_middle_loses_nothing_and_doubles_nothing() {
        Crowd crowd = new Crowd(system, "killing");
        crowd.tell(COMPLAINTS);
        for (String service : List.of("intake", "resolution", "notification", "followup", "operations")) {
            system.killHard(service);
        }
        crowd.isServedOnceEach();
    }
}
