package complaints.intake.recording;

import complaints.intake.Answer;
import complaints.intake.IdempotentAnswers;
import complaints.messaging.Failures;
import complaints.messaging.Trace;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/**
 * The queue in front of {@link Recording#keep}: what arrives while a transaction is under way goes into the next one,
 * together. Nobody waits for company: a telling that comes alone is kept alone.
 *
 * <p>No telling spoils its neighbours: where the database refuses them together, each is kept by itself.
 */
@ApplicationScoped
@Startup
class Gathering {

    private static final Logger LOG = Logger.getLogger(Gathering.class);

    private final Recording recording;
    private final IdempotentAnswers answers;
    private final BlockingQueue<Waiting> arrived = new LinkedBlockingQueue<>();
    private final List<Thread> keepers;

    Gathering(
            Recording recording,
            IdempotentAnswers answers,
            @ConfigProperty(name = "complaints.intake.keepers") int keepers) {
        this.recording = recording;
        this.answers = answers;
        this.keepers = IntStream.range(0, keepers)
                .mapToObj(each -> new Thread(this::run, "keeper-" + each))
                .toList();
    }

    @PostConstruct
    void start() {
        keepers.forEach(each -> each.setDaemon(true));
        keepers.forEach(Thread::start);
    }

    void stop(@Observes ShutdownEvent event) {
        keepers.forEach(Thread::interrupt);
    }

    /** Keeps a telling; returns when it is on record. */
    Answer record(Telling telling) {
        return answers.alone(telling.request(), () -> {
            Waiting mine = new Waiting(telling);
            arrived.add(mine);
            return mine.outcome()
                    .orElseGet(() -> recording.keep(List.of(telling)).get(0))
                    .get();
        });
    }

    private void run() {
        Round round = new Round(arrived);
        try {
            while (true) {
                keep(round.next());
            }
        } catch (InterruptedException stop) {
            Stream.concat(round.left(), arrived.stream()).forEach(Waiting::goAlone);
        }
    }

    private void keep(List<Waiting> together) {
        try {
            List<Outcome> outcomes =
                    recording.keep(together.stream().map(Waiting::telling).toList());
            IntStream.range(0, outcomes.size())
                    .forEach(each -> together.get(each).done(outcomes.get(each)));
        } catch (RuntimeException | Error failure) {
            LOG.warnf("%d tellings were not kept together: %s", together.size(), Failures.summary(failure));
            together.forEach(Failures.passes(failure) ? each -> each.failed(failure) : Waiting::goAlone);
        } finally {
            Trace.end();
        }
    }
}
