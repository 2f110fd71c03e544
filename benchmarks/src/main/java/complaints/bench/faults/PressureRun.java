package complaints.bench.faults;

import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.driving.Ledger;
import complaints.bench.faults.driving.Stories;
import complaints.bench.faults.driving.Telling;
import complaints.bench.faults.judging.Judgement;
import complaints.bench.faults.judging.Verdict;
import complaints.bench.faults.pressing.Felt;
import complaints.bench.faults.pressing.Outages;
import complaints.bench.faults.pressing.Urgency;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** Each server away for long while complaints keep coming; at the end the same judgement as after the faults. */
final class PressureRun {
    private static final Duration PATIENCE = Duration.ofMinutes(20);
    private static final int SHORT_SECONDS = 30;

    /**
     * What was found.
     *
     * @param upsetFirst see {@link Urgency}
     */
    record Report(
            FaultSettings settings,
            List<Felt> outages,
            double upsetFirst,
            Map<String, Long> seen,
            Map<String, Memory.Held> memory,
            List<String> violations) {}

    private final FaultSettings settings;
    private final Site site;
    private final Path ledgerFile;
    private final Screen screen;
    private final Clock clock;
    private final List<Felt> felt = new ArrayList<>();
    private double upsetFirst = -1;

    PressureRun(FaultSettings settings, Site site, Path ledgerFile, Screen screen, Clock clock) {
        this.settings = settings;
        this.site = site;
        this.ledgerFile = ledgerFile;
        this.screen = screen;
        this.clock = clock;
    }

    void run() throws IOException {
        Duration whole = Duration.ofSeconds(settings.outage());
        Duration some = Duration.ofSeconds(Math.min(settings.outage(), SHORT_SECONDS));
        try (Ledger ledger = new Ledger(ledgerFile)) {
            Telling telling = new Telling(site.copies(), ledger, new Stories(settings.seed()));
            Outages outages = new Outages(site, telling, () -> new Settling(site, screen).await(PATIENCE));
            keep(() -> outages.calm(some));
            if (settings.takesAway("postgres")) {
                keep(() -> outages.killed("postgres", some));
                keep(() -> outages.paused("postgres", some));
                keep(() -> outages.swallowed("postgres", some));
            }
            if (settings.takesAway("mail")) {
                mailAway(outages, whole);
            }
            if (settings.takesAway("kafka")) {
                keep(() -> outages.killed("kafka", whole));
            }
        }
    }

    private void mailAway(Outages outages, Duration lasts) {
        Instant before = clock.instant();
        keep(() -> outages.killed("mail", lasts));
        upsetFirst = new Urgency(site).upsetFirst(before);
        screen.say(
                "  of upset and calm customers, the upset were told first in %.2f of all pairs".formatted(upsetFirst));
    }

    Judgement judge() {
        return new Verdict(site, Ledger.read(ledgerFile)).judge();
    }

    Report report(Judgement judgement, Memory memory) {
        return new Report(settings, felt, upsetFirst, judgement.seen(), memory.held(), judgement.violations());
    }

    private void keep(Supplier<Felt> outage) {
        Felt it = outage.get();
        felt.add(it);
        screen.say(("  %s for %d s: %d asked, %d recorded at once, %d told 503 (%d when to come again), %d otherwise,"
                        + " %d not answered; ms half %d, p99 %d, most %d; drained after %d s")
                .formatted(
                        it.away(),
                        it.seconds(),
                        it.asked(),
                        it.accepted(),
                        it.unavailable(),
                        it.withRetryAfter(),
                        it.otherwise(),
                        it.silent(),
                        it.halfMillis(),
                        it.ninetyNineMillis(),
                        it.slowestMillis(),
                        it.secondsToDrain()));
    }
}
