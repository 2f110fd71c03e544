package complaints.devstack.up;

import complaints.devstack.process.Folders;
import complaints.devstack.process.Server;
import complaints.devstack.process.ServerFailed;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Starts the system, says where it is, keeps it alive, and stops it when this process is asked to end. */
public final class Up {
    private static final int LOOK_MILLIS = 250;
    private static final List<String> DATA = List.of("postgres", "kafka", "mail", "run", "logs", "link-secret");

    private final Settings settings;
    private final Screen screen = Screen.terminal();
    private final Clock clock = Clock.systemUTC();
    private final ScheduledExecutorService watching = Executors.newScheduledThreadPool(12);
    private volatile int exitCode;

    public Up(Settings settings) {
        this.settings = settings;
    }

    /** Returns only where it could not start, with the exit code; a started system ends with the process. */
    public int run(boolean fresh) throws InterruptedException {
        List<String> wishes = SettingsCheck.problems(settings);
        if (!wishes.isEmpty()) {
            return refuse(wishes);
        }
        if (!OnlyOne.take(settings.data())) {
            screen.say("It runs already in " + settings.data() + ":");
            StackFile.read(settings.data()).ifPresent(running -> Addresses.print(running.urls(), screen));
            screen.say("./complaints status shows more, ./complaints down stops it.");
            return 1;
        }
        new Stack(settings).stop();
        if (fresh) {
            DATA.forEach(name -> Folders.dropAll(settings.data().resolve(name)));
        }
        return run(new Stack(settings));
    }

    private int run(Stack stack) throws InterruptedException {
        List<String> problems = Preflight.problems(settings, stack.all());
        if (!problems.isEmpty()) {
            return refuse(problems);
        }
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
        try {
            start(stack);
        } catch (CompletionException | ServerFailed e) {
            screen.say("! " + (e.getCause() instanceof ServerFailed failed ? failed : e).getMessage());
            exitCode = 1;
            return exitCode;
        }
        new CountDownLatch(1).await();
        return exitCode;
    }

    private void start(Stack stack) {
        Instant begun = clock.instant();
        screen.say("Starting in " + settings.data() + " (logs in its folder logs):");
        Set<String> missing = new ConcurrentSkipListSet<>(
                stack.all().stream().map(Server::name).toList());
        var waiting = watching.scheduleWithFixedDelay(
                () -> screen.waitingFor(missing, clock.instant().getEpochSecond() - begun.getEpochSecond()),
                1,
                1,
                TimeUnit.SECONDS);
        stack.start(server -> {
            missing.remove(server.name());
            screen.say(String.format("  %-14s ready after %s", server.name(), Elapsed.between(begun, clock.instant())));
            remember(stack, false);
        });
        waiting.cancel(false);
        remember(stack, true);
        screen.say("Everything answers after " + Elapsed.between(begun, clock.instant()) + ".\n");
        Addresses.print(Addresses.of(settings), screen);
        Addresses.printFirstSteps(settings, screen);
        watch(stack);
    }

    private void watch(Stack stack) {
        for (Server server : stack.all()) {
            Watch watch = new Watch(server, screen, () -> remember(stack, true), clock);
            watching.scheduleWithFixedDelay(watch::look, LOOK_MILLIS, LOOK_MILLIS, TimeUnit.MILLISECONDS);
        }
        Path logs = settings.data().resolve("logs");
        watching.scheduleWithFixedDelay(() -> LogLimit.apply(logs), 1, 10, TimeUnit.SECONDS);
    }

    private void stop(Stack stack) {
        screen.say("Stopping …");
        watching.shutdownNow();
        stack.stop();
        Folders.drop(StackFile.in(settings.data()));
        screen.say("Stopped. The data stays in " + settings.data() + ".");
        Runtime.getRuntime().halt(exitCode);
    }

    private synchronized void remember(Stack stack, boolean ready) {
        List<StackFile.Running> servers = stack.all().stream()
                .filter(Server::alive)
                .map(server -> new StackFile.Running(server.name(), server.pid(), server.ports()))
                .toList();
        new StackFile(
                        ProcessHandle.current().pid(),
                        clock.instant().toString(),
                        ready,
                        settings.kafka(),
                        Addresses.of(settings),
                        servers)
                .write(settings.data());
    }

    private int refuse(List<String> problems) {
        screen.say("Cannot start:");
        problems.forEach(problem -> screen.say("  - " + problem));
        return 1;
    }
}
