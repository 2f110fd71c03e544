package complaints.bench.faults;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.bench.faults.breaking.Site;
import complaints.bench.faults.judging.Judgement;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

/**
 * Two copies of every service are fed while processes are killed and paused, wires cut, mails slowed and events
 * repeated. The long run of the same is {@code ./complaints bench faults}.
 */
class FaultsIT {

    private static final Path ROOT = Path.of(System.getProperty("complaints.root", ".."))
            .toAbsolutePath()
            .normalize();
    private static final Path HOME = ROOT.resolve("benchmarks/target/faults-it");
    private static final int COMPLAINTS = 64;
    private static final int FAULTS = 4;
    private static final long SEED = 20261228;
    private static final int COMMANDS = 3;
    private static final int CLIENTS = 8;

    @Test
    void whatever_fails_in_the_middle_nothing_is_lost_doubled_ownerless_or_untold() throws IOException {
        FaultSettings settings = new FaultSettings(COMPLAINTS, FAULTS, SEED, CLIENTS, COMMANDS, "", 0);
        try (Site site = Site.start(HOME, ROOT)) {
            FaultRun run =
                    new FaultRun(settings, site, HOME.resolve("ledger.jsonl"), Screen.terminal(), Clock.systemUTC());
            run.run();
            Judgement judgement = run.judge();
            assertThat(judgement.seen().get("complaints")).isEqualTo(COMPLAINTS);
            assertThat(judgement.violations())
                    .as("seed %d: %s", SEED, String.join("\n", judgement.histories()))
                    .isEmpty();
        }
    }
}
