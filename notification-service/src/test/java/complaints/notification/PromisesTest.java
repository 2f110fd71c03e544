package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.events.PromiseKind;
import complaints.events.ResolutionFact;
import complaints.events.ResolutionFact.PromiseBroken;
import complaints.events.ResolutionFact.PromiseKept;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.messaging.Ids;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromisesTest {

    private static final Story STORY = Story.aComplaint();
    private static final PromiseMade ANSWER = STORY.promised(Ids.next());
    private static final PromiseMade CALL = STORY.calledBackBy(STORY.at().plusSeconds(3600));

    @Test
    void a_date_that_was_kept_presses_no_more() {
        PromiseKept kept = new PromiseKept(STORY.id(), STORY.at(), CALL.promiseId(), PromiseKind.CALL_BACK, CALL.due());

        assertThat(promises(ANSWER, CALL, kept).nearest()).contains(ANSWER.due());
    }

    @Test
    void a_date_that_was_broken_is_apologised_for_and_presses_no_more() {
        PromiseBroken broken =
                new PromiseBroken(STORY.id(), CALL.due(), CALL.promiseId(), PromiseKind.CALL_BACK, CALL.due());

        assertThat(promises(ANSWER, CALL, broken).nearest()).contains(ANSWER.due());
    }

    private static Promises promises(ResolutionFact... facts) {
        return Promises.of(Stream.of(facts)
                .map(fact -> new HeardFact(Ids.next(), fact, STORY.at()))
                .toList());
    }
}
