package complaints.bench.load;

import complaints.bench.measuring.Measured;
import complaints.devstack.up.Screen;
import java.util.Map;

/** The report as a person reads it. */
final class LoadTable {
    private LoadTable() {}

    static void print(LoadReport report, Screen screen) {
        screen.say(
                "\n             complaints taken, ms each             inserts alone             acknowledged, ms after");
        screen.say("clients  per s     p50     p95     p99  errors   per s     p99  share      p50      p95   behind");
        report.steps().forEach(step -> screen.say(line(step)));
        screen.say("share: complaints per s of inserts alone per s. behind: seconds from the last complaint to its"
                + " acknowledgement.");
        report.steps().forEach(step -> faults(step, screen));
        report.steps().forEach(step -> processor(step, screen));
        if (report.steady() != null) {
            screen.say(steady(report.steady()));
        }
    }

    static String line(Step step) {
        Measured posted = step.posted();
        return String.format(
                        "%7d %6.0f %7.1f %7.1f %7.1f %7d",
                        posted.clients(),
                        posted.perSecond(),
                        posted.millis().p50(),
                        posted.millis().p95(),
                        posted.millis().p99(),
                        posted.failed())
                + alone(step)
                + acknowledged(step.acknowledged());
    }

    private static String acknowledged(Acknowledged told) {
        return told == null
                ? ""
                : String.format(
                        " %8.0f %8.0f %8.1f", told.millis().p50(), told.millis().p95(), told.secondsBehind());
    }

    private static String alone(Step step) {
        Measured alone = step.baseline();
        return alone == null
                ? " ".repeat(23)
                : String.format(
                        " %7.0f %7.1f %6.2f", alone.perSecond(), alone.millis().p99(), step.shareOfBaseline());
    }

    private static void faults(Step step, Screen screen) {
        int clients = step.posted().clients();
        step.posted()
                .errors()
                .forEach((fault, times) -> screen.say(clients + " clients: " + times + " times " + fault));
        Acknowledged told = step.acknowledged();
        if (told != null && told.missing() + told.failed() > 0) {
            screen.say("%d clients: of the sampled acknowledgements %d did not come, %d failed"
                    .formatted(clients, told.missing(), told.failed()));
        }
    }

    private static void processor(Step step, Screen screen) {
        Map<String, Double> millis = step.processorMillisPerComplaint();
        if (!millis.isEmpty()) {
            double all =
                    millis.values().stream().mapToDouble(Double::doubleValue).sum();
            screen.say("%d clients: processor time per complaint %.1f ms, of it %s"
                    .formatted(step.posted().clients(), all, millis));
        }
    }

    private static String steady(Steady steady) {
        return "At %.0f a second, half of what the chain bears: an owner after p50 %.0f, p99 %.0f ms; the mail handed over after p50 %.0f, p99 %.0f ms"
                .formatted(
                        steady.perSecond(),
                        steady.ownerMillis().p50(),
                        steady.ownerMillis().p99(),
                        steady.acknowledged().millis().p50(),
                        steady.acknowledged().millis().p99());
    }
}
