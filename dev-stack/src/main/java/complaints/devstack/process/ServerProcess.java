package complaints.devstack.process;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One server as an operating system process, remembered in {@code server.pid} of its folder.
 *
 * <p>The file, not this object, is the memory: another class loader, or a later JVM, that looks at the same folder
 * commands the same process. Everything said to the process is said to its descendants too.
 */
public final class ServerProcess {
    private static final Duration STOP = Duration.ofSeconds(20);

    private final String name;
    private final String stopSignal;
    private final Path home;
    private final Path pidFile;
    private Path log;

    public ServerProcess(String name, Path home) {
        this(name, home, "TERM");
    }

    /** @param stopSignal asks the process to finish what it has begun and end */
    public ServerProcess(String name, Path home, String stopSignal) {
        this.name = name;
        this.stopSignal = stopSignal;
        this.home = Folders.made(home);
        this.pidFile = home.resolve("server.pid");
        this.log = home.resolve("server.log");
    }

    /** Writes what the process says to another file than {@code server.log} of its folder. */
    public void logTo(Path file) {
        Folders.made(file.getParent());
        log = file;
    }

    public String name() {
        return name;
    }

    public void launch(List<String> command, Map<String, String> environment) {
        launch(home, command, environment);
    }

    /** Starts the command in a working folder; what it says is appended to the log. */
    public void launch(Path workingFolder, List<String> command, Map<String, String> environment) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .directory(workingFolder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.toFile()))
                .redirectInput(Redirect.from(new File("/dev/null")));
        builder.environment().putAll(environment);
        try {
            remember(Leash.fork(builder).toHandle());
        } catch (IOException e) {
            throw new ServerFailed(name + " does not start: " + e.getMessage(), e);
        }
    }

    public boolean alive() {
        return handle().isPresent();
    }

    public long pid() {
        return handle().map(ProcessHandle::pid).orElse(-1L);
    }

    /** Asks, and insists by KILL when that takes longer than 20 s. */
    public void stop() {
        handle().ifPresent(process -> {
            resume();
            send(stopSignal, List.of(process));
            if (!ended(process, STOP)) {
                killHard();
            }
        });
    }

    /** As if the power failed: the process and its descendants get no chance to say goodbye. */
    public void killHard() {
        List<ProcessHandle> family = family();
        send("KILL", family);
        family.forEach(process -> ended(process, Duration.ofSeconds(10)));
    }

    public void pause() {
        send("STOP", family());
    }

    public void resume() {
        send("CONT", family());
    }

    public ServerFailed failed(String what, Throwable cause) {
        return new ServerFailed(name + " " + what + "; the end of " + log + " says:\n" + lastLines(), cause);
    }

    private List<ProcessHandle> family() {
        return handle().map(process ->
                        Stream.concat(Stream.of(process), process.descendants()).toList())
                .orElse(List.of());
    }

    private Optional<ProcessHandle> handle() {
        try {
            String[] words = Files.readString(pidFile).strip().split(" ");
            return ProcessHandle.of(Long.parseLong(words[0]))
                    .filter(ProcessHandle::isAlive)
                    .filter(process -> startOf(process).equals(words[1]));
        } catch (IOException none) {
            return Optional.empty();
        }
    }

    private void remember(ProcessHandle process) throws IOException {
        Files.writeString(pidFile, process.pid() + " " + startOf(process) + "\n");
    }

    /** Tells two processes apart that got the same number one after the other. */
    private static String startOf(ProcessHandle process) {
        return process.info().startInstant().map(Instant::toString).orElse("unknown");
    }

    private static void send(String signal, List<ProcessHandle> processes) {
        if (processes.isEmpty()) {
            return;
        }
        String pids = processes.stream().map(p -> Long.toString(p.pid())).collect(Collectors.joining(" "));
        try {
            new ProcessBuilder("sh", "-c", "kill -" + signal + " " + pids + " 2>/dev/null")
                    .start()
                    .waitFor();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static boolean ended(ProcessHandle process, Duration patience) {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** The end of what the process said. */
    public String lastLines() {
        try {
            List<String> lines = new ArrayList<>(Files.readAllLines(log));
            return String.join("\n", lines.subList(Math.max(0, lines.size() - 15), lines.size()));
        } catch (IOException unreadable) {
            return "(not readable: " + unreadable.getMessage() + ")";
        }
    }
}
