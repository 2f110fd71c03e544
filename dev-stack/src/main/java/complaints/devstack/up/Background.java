package complaints.devstack.up;

import complaints.devstack.process.Folders;
import complaints.devstack.process.Leash;
import complaints.devstack.process.Patience;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The running system, started in the background if nothing runs. */
public final class Background {
    private static final Duration LOOK = Duration.ofMillis(200);

    private final Settings settings;
    private final Screen screen;
    private boolean started;

    public Background(Settings settings, Screen screen) {
        this.settings = settings;
        this.screen = screen;
    }

    /** Where the services are, as soon as all of them answer; empty where the system does not start. */
    public Map<String, String> urls() throws IOException {
        if (OnlyOne.isTaken(settings.data())) {
            return whenReady(Optional.empty());
        }
        if (Probe.ready(settings.url(Service.INTAKE))) {
            return Addresses.of(settings);
        }
        return whenReady(Optional.of(start()));
    }

    /** Whether this command started it. It outlives the command. */
    public boolean stays() {
        return started;
    }

    private Process start() throws IOException {
        started = true;
        List<String> command = Leash.apart(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx160m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Dcomplaints.root=" + settings.root(),
                "-Dcomplaints.archives=" + System.getProperty("complaints.archives", ""),
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=error",
                "-cp",
                System.getProperty("java.class.path"),
                "complaints.devstack.Main",
                "up"));
        Files.writeString(output(), "");
        screen.say("Nothing runs yet, so the system is started first:");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(output().toFile()))
                .redirectInput(Redirect.from(Path.of("/dev/null").toFile()))
                .start();
    }

    private Map<String, String> whenReady(Optional<Process> starting) throws IOException {
        int shown = 0;
        while (true) {
            shown = showNew(starting.isPresent(), shown);
            Optional<StackFile> stack = StackFile.read(settings.data()).filter(StackFile::ready);
            if (stack.isPresent() && OnlyOne.isTaken(settings.data())) {
                return stack.get().urls();
            }
            boolean gone = starting.map(process -> !process.isAlive()).orElse(!OnlyOne.isTaken(settings.data()));
            if (gone) {
                showNew(starting.isPresent(), shown);
                return Map.of();
            }
            Patience.pause(LOOK);
        }
    }

    private int showNew(boolean wanted, int shown) throws IOException {
        if (!wanted) {
            return 0;
        }
        List<String> lines = Files.readAllLines(output());
        lines.subList(Math.min(shown, lines.size()), lines.size()).stream()
                .takeWhile(line -> !line.startsWith("Everything answers"))
                .forEach(screen::say);
        return lines.size();
    }

    private Path output() {
        return Folders.made(settings.data().resolve("logs")).resolve("up.log");
    }
}
