package complaints.bench;

import complaints.bench.faults.FaultBench;
import complaints.bench.faults.FaultSettings;
import complaints.bench.load.Load;
import complaints.bench.load.LoadSettings;
import complaints.bench.load.Target;
import complaints.bench.notices.NoticeBench;
import complaints.bench.notices.NoticeSettings;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/** The command {@code ./complaints bench}. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        System.exit(run(List.of(args)));
    }

    /** @return 0 where it measured, 1 where it could not, 2 where it was not understood */
    private static int run(List<String> words) throws IOException, InterruptedException {
        Screen screen = Screen.terminal();
        if (words.contains("--help")) {
            screen.say(Options.USAGE);
            return 0;
        }
        try {
            if (words.contains("notices")) {
                return notices(words, screen);
            }
            return words.contains("faults") ? faults(words, screen) : run(Options.read(words), screen);
        } catch (OptionRefused e) {
            screen.say("complaints bench: " + e.getMessage() + "\n\n" + Options.USAGE);
            return 2;
        }
    }

    private static int faults(List<String> words, Screen screen) throws IOException {
        List<String> options =
                words.stream().filter(word -> !word.equals("faults")).toList();
        return new FaultBench(FaultSettings.read(options), root(), screen, Clock.systemUTC()).run() ? 0 : 1;
    }

    private static int notices(List<String> words, Screen screen) throws IOException {
        List<String> options =
                words.stream().filter(word -> !word.equals("notices")).toList();
        NoticeSettings settings = NoticeSettings.read(options, System.nanoTime() % 1_000_000);
        Path home = root().resolve("benchmarks/target/notices")
                .resolve(Long.toString(ProcessHandle.current().pid()));
        return new NoticeBench(settings, root(), home, screen, Clock.systemUTC()).run() ? 0 : 1;
    }

    private static int run(Options options, Screen screen) throws IOException, InterruptedException {
        Path root = root();
        LoadSettings settings = new LoadSettings(
                options.scenario().equals("intake"),
                options.seconds(),
                options.warmUpSeconds(),
                options.clients(),
                options.seed());
        return new Load(settings, Target.of(root, System.getenv()), screen, Clock.systemUTC()).run() ? 0 : 1;
    }

    private static Path root() {
        return Path.of(System.getProperty("complaints.root", "."))
                .toAbsolutePath()
                .normalize();
    }
}
