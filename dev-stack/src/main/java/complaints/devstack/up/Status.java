package complaints.devstack.up;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What runs, where, healthy or not, and how far each reader of events is behind. */
public final class Status {
    private static final String ROW = "  %-14s %7s %-16s %-26s %s";

    private final Settings settings;
    private final Screen screen = Screen.terminal();

    public Status(Settings settings) {
        this.settings = settings;
    }

    /** 0 where everything runs and answers, 1 otherwise. */
    public int run() {
        Optional<StackFile> stack =
                OnlyOne.isTaken(settings.data()) ? StackFile.read(settings.data()) : Optional.empty();
        if (stack.isEmpty()) {
            screen.say("Nothing runs in " + settings.data() + ". ./complaints up starts it.");
            return 1;
        }
        screen.say("Runs in " + settings.data() + ", watched by process "
                + stack.get().supervisor() + "\n");
        boolean healthy = servers(stack.get());
        lag(stack.get().kafka());
        return healthy ? 0 : 1;
    }

    private boolean servers(StackFile stack) {
        screen.say(String.format(ROW, "", "process", "state", "where", "waiting to be told, parked"));
        boolean healthy = true;
        for (StackFile.Running server : stack.servers()) {
            String url = stack.urls().get(server.name());
            String state = state(server, url);
            healthy &= state.equals("ready") || state.equals("runs");
            screen.say(String.format(ROW, server.name(), server.pid(), state, where(server, url), outbox(url)));
        }
        return healthy && stack.ready();
    }

    private static String where(StackFile.Running server, String url) {
        List<String> ports =
                server.ports().stream().map(port -> "127.0.0.1:" + port).toList();
        return url == null ? String.join(" ", ports) : url;
    }

    private static String state(StackFile.Running server, String url) {
        if (ProcessHandle.of(server.pid()).isEmpty()) {
            return "dead";
        }
        return url == null ? "runs" : Probe.ready(url) ? "ready" : "does not answer";
    }

    private static String outbox(String url) {
        Map<String, Long> metrics = url == null ? Map.of() : Probe.metrics(url);
        Long pending = metrics.get("complaints_outbox_pending_rows");
        Long parked = metrics.get("complaints_parked_events");
        return pending == null ? "" : pending + " facts, " + (parked == null ? 0 : parked) + " parked";
    }

    private void lag(String kafka) {
        screen.say("\n  reader         topic                         events behind");
        try {
            Map<String, Map<String, Long>> lags = new TreeMap<>(Lag.of(kafka));
            lags.forEach((group, topics) -> new TreeMap<>(topics)
                    .forEach((topic, lag) -> screen.say(String.format("  %-14s %-29s %13d", group, topic, lag))));
        } catch (LagUnknown e) {
            screen.say("  " + e.getMessage());
        }
    }
}
