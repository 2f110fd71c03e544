package complaints.bench.results;

import complaints.bench.measuring.Progress;
import complaints.devstack.up.Screen;
import java.util.concurrent.TimeUnit;

/** Progress on a screen; where nobody watches, a line every ten seconds. */
public final class SteadyLines implements Progress {
    private static final long QUIET = TimeUnit.SECONDS.toNanos(10);

    private final Screen screen;
    private long lastSaid = System.nanoTime();

    public SteadyLines(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void show(String line) {
        screen.passing("  " + line);
        if (!screen.isWatched() && System.nanoTime() - lastSaid > QUIET) {
            lastSaid = System.nanoTime();
            screen.say("  " + line);
        }
    }
}
