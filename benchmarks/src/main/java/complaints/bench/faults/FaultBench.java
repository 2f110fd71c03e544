package complaints.bench.faults;

import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.judging.Judgement;
import complaints.bench.results.ResultFile;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;

/** The command {@code ./complaints bench faults}. */
public final class FaultBench {
    private static final int MOST_SHOWN = 20;

    private final FaultSettings settings;
    private final Path root;
    private final Screen screen;
    private final Clock clock;

    public FaultBench(FaultSettings settings, Path root, Screen screen, Clock clock) {
        this.settings = settings;
        this.root = root;
        this.screen = screen;
        this.clock = clock;
    }

    /** @return whether everything that was promised held */
    public boolean run() throws IOException {
        Instant begun = clock.instant();
        Path home = root.resolve("benchmarks/target").resolve(settings.only().isEmpty() ? "faults" : settings.only());
        screen.say("Starting two copies of the system in " + home + " …");
        try (Site site = Site.start(home, root);
                Memory memory = Memory.of(site.copies())) {
            return settings.only().isEmpty() ? faults(site, memory, home, begun) : pressure(site, memory, home, begun);
        }
    }

    private boolean faults(Site site, Memory memory, Path home, Instant begun) throws IOException {
        FaultRun run = new FaultRun(settings, site, home.resolve("ledger.jsonl"), screen, clock);
        run.run();
        Judgement judgement = run.judge();
        tell(judgement, home.resolve("violations.txt"));
        return written("faults", begun, run.report(judgement, memory), judgement);
    }

    private boolean pressure(Site site, Memory memory, Path home, Instant begun) throws IOException {
        PressureRun run = new PressureRun(settings, site, home.resolve("ledger.jsonl"), screen, clock);
        run.run();
        Judgement judgement = run.judge();
        tell(judgement, home.resolve("violations.txt"));
        return written("back-pressure", begun, run.report(judgement, memory), judgement);
    }

    private boolean written(String scenario, Instant begun, Object report, Judgement judgement) throws IOException {
        screen.say("Written to " + ResultFile.in(root).write(scenario, begun, report));
        return judgement.holds();
    }

    private void tell(Judgement judgement, Path histories) throws IOException {
        judgement.seen().forEach((what, count) -> screen.say("  %-20s %9d".formatted(what, count)));
        judgement.violations().stream().limit(MOST_SHOWN).forEach(each -> screen.say("! " + each));
        if (judgement.holds()) {
            screen.say("Nothing lost, nothing doubled, nobody without an owner, nothing untold.");
        } else {
            Files.write(histories, judgement.histories());
            judgement.histories().stream().limit(1).forEach(screen::say);
            screen.say(judgement.violations().size() + " violations; whole histories: " + histories);
        }
    }
}
