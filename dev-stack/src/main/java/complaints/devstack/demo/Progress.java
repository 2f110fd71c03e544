package complaints.devstack.demo;

import complaints.devstack.up.Screen;

/** A bar that fills. Where nobody watches, a line for every tenth. */
final class Progress {
    private static final int WIDTH = 30;

    private final String what;
    private final int all;
    private final Screen screen;
    private final long begun = System.nanoTime();
    private int done;

    Progress(String what, int all, Screen screen) {
        this.what = what;
        this.all = all;
        this.screen = screen;
    }

    synchronized void oneMore() {
        show(done + 1);
    }

    synchronized void show(int nowDone) {
        int tenth = Math.max(1, all / 10);
        boolean passedTenth = nowDone / tenth > done / tenth;
        done = nowDone;
        if (screen.isWatched()) {
            screen.passing(line());
        } else if (passedTenth) {
            screen.say(line());
        }
    }

    synchronized void end() {
        if (screen.isWatched()) {
            screen.say(line());
        }
    }

    private String line() {
        int filled = all == 0 ? WIDTH : WIDTH * done / all;
        double seconds = (System.nanoTime() - begun) / 1e9;
        return String.format(
                "  %-30s [%s%s] %d of %d, %.0f s",
                what, "#".repeat(filled), ".".repeat(WIDTH - filled), done, all, seconds);
    }
}
