package complaints.devstack.process;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/**
 * Ties children to this JVM: they are killed when it dies, even by {@code kill -9}, and hear no signal of the terminal.
 *
 * <p>Killed, not asked: a paused child never hears a request, and everything started here survives a power cut.
 *
 * <p>Linux sends the signal when the <em>thread</em> that forked the child ends, so one thread that lives as long as
 * the JVM forks them all. Where {@code setpriv} or {@code setsid} is missing the command runs plain, and only an orderly
 * end of this JVM reaches the child.
 */
public final class Leash {
    private static final ExecutorService SPAWNER = Executors.newSingleThreadExecutor(task -> {
        Thread thread = new Thread(task, "spawner");
        thread.setDaemon(true);
        return thread;
    });

    private Leash() {}

    /** The command, wrapped so that it dies with this JVM and in a session of its own. */
    public static List<String> tied(List<String> command) {
        return tied(List.of(), command);
    }

    /** In a session of its own, and free to outlive this JVM. */
    public static List<String> apart(List<String> command) {
        List<String> wrapped = new ArrayList<>(has("setsid") ? List.of("setsid") : List.of());
        wrapped.addAll(command);
        return wrapped;
    }

    /** Tied, with a program between, such as {@code unshare -U}, that would cut the tie if it stood outside. */
    public static List<String> tied(List<String> between, List<String> command) {
        List<String> wrapped = new ArrayList<>(apart(between));
        if (has("setpriv")) {
            wrapped.addAll(List.of("setpriv", "--pdeathsig", "KILL"));
        }
        wrapped.addAll(command);
        return wrapped;
    }

    public static Process fork(ProcessBuilder builder) throws IOException {
        Future<Process> forked = SPAWNER.submit(builder::start);
        try {
            return forked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new ServerFailed("interrupted while starting " + builder.command(), e);
        } catch (java.util.concurrent.ExecutionException e) {
            throw new IOException("cannot start " + builder.command(), e.getCause());
        }
    }

    /** Whether a program of this name is on the path. */
    public static boolean has(String program) {
        String path = System.getenv().getOrDefault("PATH", "/usr/bin:/bin");
        for (String folder : path.split(File.pathSeparator)) {
            if (Files.isExecutable(Path.of(folder, program))) {
                return true;
            }
        }
        return false;
    }
}
