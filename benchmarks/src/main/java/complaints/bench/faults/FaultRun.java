package complaints.bench.faults;

import complaints.bench.faults.breaking.Faults;
import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.driving.Driver;
import complaints.bench.faults.driving.Ledger;
import complaints.bench.faults.judging.Judgement;
import complaints.bench.faults.judging.Verdict;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;

/** Feeds a site, breaks it, makes it whole, waits until nothing is under way, and judges. */
public final class FaultRun {
    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final FaultSettings settings;
    private final Site site;
    private final Path ledgerFile;
    private final Screen screen;
    private final Clock clock;
    private final Faults faults;
    private final Map<String, Long> seconds = new TreeMap<>();

    /** @param ledgerFile where the clients write down what they were told */
    public FaultRun(FaultSettings settings, Site site, Path ledgerFile, Screen screen, Clock clock) {
        this.settings = settings;
        this.site = site;
        this.ledgerFile = ledgerFile;
        this.screen = screen;
        this.clock = clock;
        this.faults = new Faults(settings.seed(), site, clock);
    }

    /** Feeds and breaks; when it returns, nothing is broken and nothing under way. */
    public void run() throws IOException {
        screen.say("Seed " + settings.seed() + ": " + settings.complaints() + " complaints, " + settings.faults()
                + " faults, two copies of every service.");
        Instant begun = clock.instant();
        try (Ledger ledger = new Ledger(ledgerFile)) {
            feed(ledger);
        }
        seconds.put("feeding", Duration.between(begun, clock.instant()).toSeconds());
        begun = clock.instant();
        new Settling(site, screen).await(PATIENCE);
        seconds.put("settling", Duration.between(begun, clock.instant()).toSeconds());
    }

    /** What is true at the end. */
    public Judgement judge() {
        return new Verdict(site, Ledger.read(ledgerFile)).judge();
    }

    FaultReport report(Judgement judgement, Memory memory) {
        Map<String, Long> kinds = faults.log().stream()
                .collect(Collectors.groupingBy(
                        done -> done.target().replaceAll(".*/", "") + " " + done.harm(),
                        TreeMap::new,
                        Collectors.counting()));
        return new FaultReport(
                settings,
                seconds,
                judgement.seen(),
                faults.repeated(),
                kinds,
                memory.held(),
                judgement.violations(),
                faults.log());
    }

    private void feed(Ledger ledger) {
        AtomicBoolean breaking = new AtomicBoolean(true);
        ScheduledExecutorService telling = Executors.newSingleThreadScheduledExecutor();
        telling.scheduleWithFixedDelay(() -> tell(ledger), 10, 10, TimeUnit.SECONDS);
        try {
            Driver driver = new Driver(site.copies(), ledger, settings.seed(), clock);
            CompletableFuture<Void> fed =
                    driver.drive(settings.clients(), settings.complaints(), settings.commands(), breaking::get);
            int every = settings.complaints() / (settings.faults() + 1);
            faults.run(
                    settings.faults(),
                    every,
                    ledger::recorded,
                    () -> fed.isDone() || ledger.recorded() >= settings.complaints());
            breaking.set(false);
            fed.join();
        } finally {
            telling.shutdownNow();
        }
    }

    private void tell(Ledger ledger) {
        int done = faults.log().size();
        String last = done == 0
                ? ""
                : ", last: " + faults.log().get(done - 1).target() + " "
                        + faults.log().get(done - 1).harm();
        screen.say("  %d of %d complaints, %d commands, %d of %d faults%s"
                .formatted(ledger.recorded(), settings.complaints(), ledger.commands(), done, settings.faults(), last));
    }
}
