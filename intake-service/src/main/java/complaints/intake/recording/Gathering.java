package complaints.intake.recording;

import complaints.intake.Answer;
import complaints.intake.IdempotentAnswers;
import complaints.intake.Request;
import complaints.messaging.Failures;
import complaints.messaging.Trace;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
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

    /** How many tellings are kept by themselves at the same time: fewer than there are connections. */
    private static final int ALONE = 4;

    private final Recording recording;
    private final IdempotentAnswers answers;
    private final BlockingQueue<Waiting> arrived = new LinkedBlockingQueue<>();
    private final ExecutorService alone = Executors.newFixedThreadPool(ALONE);
    private final AtomicInteger waiting = new AtomicInteger();
    private final List<Thread> keepers;

    Gathering(
            Recording recording,
            IdempotentAnswers answers,
            MeterRegistry meters,
            @ConfigProperty(name = "complaints.intake.keepers") int keepers) {
        this.recording = recording;
        this.answers = answers;
        meters.gauge("complaints.intake.waiting", waiting);
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

    @PreDestroy
    void end() {
        alone.shutdown();
    }

    /** Keeps a telling; answers when it is on record. Never blocks whoever asks. */
    CompletableFuture<Answer> record(Telling telling) {
        Request request = telling.request();
        if (!answers.begin(request)) {
            return away(() -> answers.again(request));
        }
        waiting.incrementAndGet();
        Waiting mine = new Waiting(telling);
        arrived.add(mine);
        return mine.outcome()
                .thenCompose(known -> known.map(CompletableFuture::completedFuture)
                        .orElseGet(() ->
                                away(() -> recording.keep(List.of(telling)).get(0))))
                .thenApply(Outcome::get)
                .whenComplete((answer, failure) -> {
                    waiting.decrementAndGet();
                    answers.end(request);
                });
    }

    /** Asks the database on a thread that may wait for it. */
    private <A> CompletableFuture<A> away(Supplier<A> work) {
        return CompletableFuture.supplyAsync(work, alone);
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
