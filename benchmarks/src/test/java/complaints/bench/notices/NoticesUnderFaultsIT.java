package complaints.bench.notices;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.up.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class NoticesUnderFaultsIT {

    private static final long SEED = 20261224;

    @Test
    void no_notice_is_missing_or_doubled_though_each_server_and_the_service_are_killed() throws IOException {
        Path home = Path.of(
                        "target",
                        "notices-it",
                        Long.toString(ProcessHandle.current().pid()))
                .toAbsolutePath();
        Path root = Path.of(System.getProperty("complaints.root", ".."));
        NoticeSettings settings = new NoticeSettings(800, 0, 4, SEED);

        boolean whole = new NoticeBench(settings, root, home, Screen.terminal(), Clock.systemUTC()).run();

        assertThat(whole).as("what the run reports, by %s", settings).isTrue();
    }
}
