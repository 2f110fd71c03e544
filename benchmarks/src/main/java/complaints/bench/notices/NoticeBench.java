package complaints.bench.notices;

import complaints.bench.results.ResultFile;
import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import complaints.devstack.StackNames;
import complaints.devstack.process.Folders;
import complaints.devstack.up.Screen;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.BooleanSupplier;

/** Sends notices on servers of its own while those are killed at random, and counts what became of each. */
public final class NoticeBench {

    private static final Duration PATIENCE = Duration.ofMinutes(20);

    private final NoticeSettings settings;
    private final Path root;
    private final Path home;
    private final Screen screen;
    private final Clock clock;

    /** @param home a folder of this run alone, for the servers' data; dropped where nothing was lost */
    public NoticeBench(NoticeSettings settings, Path root, Path home, Screen screen, Clock clock) {
        this.settings = settings;
        this.root = root;
        this.home = home;
        this.screen = screen;
        this.clock = clock;
    }

    /** @return whether none was missing and none came twice */
    public boolean run() throws IOException {
        if (!Sender.isPackaged(root)) {
            screen.say("The notification service is not built.");
            return false;
        }
        Instant begun = clock.instant();
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        screen.say("Seed " + settings.seed());
        NoticeReport report = measured(load);
        screen.say(report.toString());
        screen.say("Written to " + ResultFile.in(root).write("notices", begun, report));
        if (report.found().isWhole()) {
            Folders.dropAll(home);
        }
        return report.found().isWhole();
    }

    private NoticeReport measured(double load) {
        PostgresServer postgres = PostgresServer.start(home.resolve("postgres"), 0);
        KafkaServer kafka = KafkaServer.start(home.resolve("kafka"), 0, StackNames.topics());
        MailServer mail = MailServer.start(home.resolve("mail"), 0, 0);
        postgres.createDatabase(Sender.DATABASE);
        try (Sender sender = new Sender(root, home, postgres, kafka, mail);
                Telling telling = new Telling(kafka.bootstrapServers())) {
            sender.start();
            until(sender::isReady, "ready");
            Clean clean = clean(telling, sender, postgres);
            Faults faults = new Faults(settings.seed(), screen).of(sender, postgres, kafka, mail);
            return underFaults(telling, faults, sender, postgres, mail, clean, load);
        } finally {
            mail.stop();
            kafka.stop();
            postgres.stop();
        }
    }

    /** What a mail costs while nothing fails. */
    private record Clean(double perSecond, double processorMillis) {}

    private Clean clean(Telling telling, Sender sender, PostgresServer postgres) {
        if (settings.clean() == 0) {
            return new Clean(0, 0);
        }
        Duration processor = sender.processor();
        Instant begun = clock.instant();
        tell(telling, 0, settings.cleanComplaints());
        until(() -> Found.sent(postgres) >= settings.clean(), "sent");
        double seconds = seconds(begun);
        double millis = sender.processor().minus(processor).toMillis();
        return new Clean(settings.clean() / seconds, millis / settings.clean());
    }

    private NoticeReport underFaults(
            Telling telling,
            Faults faults,
            Sender sender,
            PostgresServer postgres,
            MailServer mail,
            Clean clean,
            double load) {
        Instant begun = clock.instant();
        Thread teller = new Thread(() -> tell(telling, settings.cleanComplaints(), settings.complaints()), "tell");
        teller.start();
        Map<String, Integer> killed = faults.happen(settings.faults());
        Pause.until(() -> !teller.isAlive(), PATIENCE, clock);
        long all = settings.notices() + settings.clean();
        until(
                () -> {
                    sender.startIfEnded();
                    return Found.sent(postgres) >= all
                            && Found.in(postgres, mail).unsent() == 0;
                },
                "sent");
        return new NoticeReport(
                settings,
                load,
                clean.perSecond(),
                clean.processorMillis(),
                seconds(begun),
                killed,
                Found.in(postgres, mail));
    }

    private void tell(Telling telling, int from, int count) {
        for (int i = from; i < from + count; i++) {
            telling.tell(new Life(UUID.randomUUID(), i, clock.instant()));
        }
        telling.flush();
    }

    private void until(BooleanSupplier condition, String what) {
        if (!Pause.until(condition, PATIENCE, clock)) {
            throw new IllegalStateException("not " + what + " in " + PATIENCE);
        }
    }

    private double seconds(Instant begun) {
        return Duration.between(begun, clock.instant()).toMillis() / 1000.0;
    }
}
