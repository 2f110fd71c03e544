package complaints.devstack.up;

import java.io.PrintStream;
import java.util.Collection;

/** What the person at the terminal sees. Plain lines where nobody watches. */
public final class Screen {
    private static final int WIDTH = 78;
    private static final long QUIET_SECONDS = 15;

    private final PrintStream out;
    private final boolean watched;
    private boolean lineOpen;
    private long lastWaiting;

    public Screen(PrintStream out, boolean watched) {
        this.out = out;
        this.watched = watched;
    }

    /** The terminal of this process. */
    public static Screen terminal() {
        return new Screen(System.out, System.console() != null);
    }

    public synchronized void say(String line) {
        clear();
        out.println(line);
        out.flush();
    }

    /** A line that the next one replaces; without a watcher it appears every quarter of a minute. */
    public synchronized void passing(String line) {
        if (watched) {
            clear();
            out.print(line.substring(0, Math.min(line.length(), WIDTH)));
            out.flush();
            lineOpen = true;
        }
    }

    synchronized void waitingFor(Collection<String> names, long seconds) {
        String line = "  waiting for " + String.join(", ", names) + " (" + seconds + " s)";
        passing(line);
        if (!watched && seconds >= lastWaiting + QUIET_SECONDS) {
            lastWaiting = seconds;
            say(line);
        }
    }

    public boolean isWatched() {
        return watched;
    }

    private void clear() {
        if (lineOpen) {
            out.print("\r" + " ".repeat(WIDTH) + "\r");
            lineOpen = false;
        }
    }
}
