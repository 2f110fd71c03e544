package complaints.notification.sending;

import complaints.messaging.Failures;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jboss.logging.Logger;

/**
 * Does together what is asked while something like it is under way: a trip to the database costs the same for one and for
 * many. Nobody waits for company; what is asked alone is done at once, alone.
 *
 * <p>No question spoils its neighbours: where they fail together, each is tried by itself.
 *
 * @param <Q> what is asked
 * @param <A> what is answered
 */
final class Together<Q, A> {

    private static final Logger LOG = Logger.getLogger(Together.class);

    private record Asked<Q, A>(Q question, CompletableFuture<A> answer) {}

    private final Function<List<Q>, List<A>> work;
    private final BlockingQueue<Asked<Q, A>> asked = new LinkedBlockingQueue<>();
    private final Thread thread;

    /** @param work gives an answer to each of the questions, in their order; or to none, by throwing */
    Together(String name, Function<List<Q>, List<A>> work) {
        this.work = work;
        this.thread = new Thread(this::run, name);
        thread.setDaemon(true);
        thread.start();
    }

    /** The answer, when it is there; fails as the work failed. */
    CompletableFuture<A> ask(Q question) {
        CompletableFuture<A> answer = new CompletableFuture<>();
        asked.add(new Asked<>(question, answer));
        return answer;
    }

    /** Whoever still waits is told so. */
    void stop() {
        thread.interrupt();
    }

    private void run() {
        try {
            while (true) {
                List<Asked<Q, A>> round = new ArrayList<>();
                round.add(asked.take());
                asked.drainTo(round);
                answer(round);
            }
        } catch (InterruptedException stop) {
            asked.forEach(each -> each.answer().completeExceptionally(stop));
        }
    }

    private void answer(List<Asked<Q, A>> round) {
        try {
            List<A> answers = work.apply(round.stream().map(Asked::question).toList());
            IntStream.range(0, round.size())
                    .forEach(each -> round.get(each).answer().complete(answers.get(each)));
        } catch (RuntimeException | Error failure) {
            alone(round, failure);
        }
    }

    private void alone(List<Asked<Q, A>> round, Throwable failure) {
        if (round.size() == 1) {
            round.get(0).answer().completeExceptionally(failure);
        } else {
            LOG.warnf("%d together failed, each is tried by itself: %s", round.size(), Failures.summary(failure));
            round.forEach(each -> answer(List.of(each)));
        }
    }
}
