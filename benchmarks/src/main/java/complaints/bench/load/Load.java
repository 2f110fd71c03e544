package complaints.bench.load;

import complaints.bench.measuring.Clients;
import complaints.bench.measuring.Measured;
import complaints.bench.measuring.Paced;
import complaints.bench.measuring.Progress;
import complaints.bench.results.ResultFile;
import complaints.bench.results.SteadyLines;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;

/** Posts complaints to the running system, step by step, and reports what each step saw. */
public final class Load {
    private static final int MOST_SAMPLES = 200;
    private static final int WARM_UP_CLIENTS = 16;
    private static final Set<String> RECORDING = Set.of("intake", "PostgreSQL", "Kafka");

    private final LoadSettings settings;
    private final Target target;
    private final Screen screen;
    private final Progress progress;
    private final Clock clock;
    private final Http http;
    private final Storyteller storyteller;

    public Load(LoadSettings settings, Target target, Screen screen, Clock clock) {
        this.settings = settings;
        this.target = target;
        this.screen = screen;
        this.progress = new SteadyLines(screen);
        this.clock = clock;
        this.http = new Http(target);
        this.storyteller = new Storyteller(Long.toString(clock.millis() / 1000, 36), settings.seed());
    }

    /** @return false where nothing runs that could be measured */
    public boolean run() throws IOException, InterruptedException {
        List<String> silent = target.silent();
        if (!silent.isEmpty()) {
            screen.say("Nothing is ready at " + String.join(" and ", silent)
                    + ". Start the system first, in another terminal: ./complaints up");
            return false;
        }
        if (settings.intakeAlone() && !Followers.areHere(target.processes())) {
            screen.say(
                    "The services behind intake can only be stood still where ./complaints up runs on this machine.");
            return false;
        }
        Instant begun = clock.instant();
        double loadBefore = Processors.waiting();
        if (loadBefore > Runtime.getRuntime().availableProcessors() / 2.0) {
            screen.say("This machine is busy already (load %.1f): the figures will tell of that too."
                    .formatted(loadBefore));
        }
        LoadReport report = settings.intakeAlone() ? besideNobody(loadBefore) : warmed(loadBefore);
        LoadTable.print(report, screen);
        screen.say("Written to "
                + ResultFile.in(target.root())
                        .write(settings.intakeAlone() ? "intake" : "load", begun, report)
                        .toString());
        return true;
    }

    private LoadReport besideNobody(double loadBefore) throws IOException, InterruptedException {
        try (Followers standing = Followers.standingStill(target.processes())) {
            return warmed(loadBefore);
        }
    }

    private LoadReport warmed(double loadBefore) throws IOException, InterruptedException {
        warmUp();
        return measured(loadBefore);
    }

    private void warmUp() throws IOException, InterruptedException {
        if (settings.warmUpSeconds() > 0) {
            screen.say("Warming up with " + WARM_UP_CLIENTS + " clients for " + settings.warmUpSeconds() + " s …");
            Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
            Measured warm = post("warm-up", WARM_UP_CLIENTS, settings.warmUpSeconds(), accepted);
            screen.say("  %.0f complaints a second; does not count.".formatted(warm.perSecond()));
            if (!settings.intakeAlone() && acknowledged(accepted).missing() > 0) {
                screen.say("Acknowledgements do not come. What waits where is shown by ./complaints status; going on.");
            }
        }
    }

    private LoadReport measured(double loadBefore) throws IOException, InterruptedException {
        Map<String, String> options = Processors.options(target.processes());
        try (ScratchDatabase scratch = ScratchDatabase.make(target.databaseUrl())) {
            List<Step> steps = steps(scratch);
            return new LoadReport(settings, loadBefore, options, steps, steady(steps), null);
        } catch (SQLException e) {
            screen.say("No comparison with the database alone: " + e.getMessage()
                    + " Name a log-in that may make databases in COMPLAINTS_BENCH_JDBC_URL.");
            List<Step> steps = steps(null);
            return new LoadReport(settings, loadBefore, options, steps, steady(steps), e.getMessage());
        }
    }

    private List<Step> steps(ScratchDatabase scratch) throws IOException, InterruptedException {
        List<Step> steps = new ArrayList<>();
        for (int clients : settings.clients()) {
            steps.add(step(clients, scratch));
        }
        return steps;
    }

    private Step step(int clients, ScratchDatabase scratch) throws IOException, InterruptedException {
        Map<String, Long> before = used();
        Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
        Measured posted = post(clients + " clients", clients, settings.seconds(), accepted);
        screen.say("%d clients: %.0f complaints a second".formatted(clients, posted.perSecond()));
        Acknowledged acknowledged = settings.intakeAlone() ? null : acknowledged(accepted);
        Map<String, Double> processor = settings.intakeAlone()
                ? Processors.perComplaint(before, used(), posted.done(), RECORDING)
                : Processors.perComplaint(before, used(), posted.done());
        Measured baseline = scratch == null ? null : baseline(clients, scratch);
        return new Step(posted, acknowledged, processor, baseline);
    }

    private Steady steady(List<Step> steps) throws IOException, InterruptedException {
        double half = steps.stream().mapToDouble(Step::chainPerSecond).max().orElse(0) / 2;
        if (half == 0) {
            return null;
        }
        Queue<Accepted> accepted = new ConcurrentLinkedQueue<>();
        AtomicLong next = new AtomicLong(System.nanoTime());
        Measured posted = new Clients("%.0f a second".formatted(half), progress)
                .run(
                        WARM_UP_CLIENTS,
                        Duration.ofSeconds(settings.seconds()),
                        () -> new Paced(new Posting(http, storyteller, accepted), next, half));
        List<Accepted> samples = Accepted.spread(List.copyOf(accepted), MOST_SAMPLES);
        Acknowledged acknowledged = new Acknowledgements(http, progress).await(samples);
        return new Steady(half, posted, new Owners(http).await(samples), acknowledged);
    }

    private Map<String, Long> used() {
        return Processors.used(target.processes());
    }

    private Measured post(String what, int clients, int seconds, Queue<Accepted> accepted) throws InterruptedException {
        return new Clients(what, progress)
                .run(clients, Duration.ofSeconds(seconds), () -> new Posting(http, storyteller, accepted));
    }

    private Acknowledged acknowledged(Queue<Accepted> accepted) throws IOException, InterruptedException {
        return new Acknowledgements(http, progress).await(Accepted.spread(List.copyOf(accepted), MOST_SAMPLES));
    }

    private Measured baseline(int clients, ScratchDatabase scratch) throws InterruptedException {
        return new Clients("two inserts, " + clients + " clients", progress)
                .run(clients, Duration.ofSeconds(settings.baselineSeconds()), () -> new TwoInserts(scratch.url()));
    }
}
