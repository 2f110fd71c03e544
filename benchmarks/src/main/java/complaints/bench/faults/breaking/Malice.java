package complaints.bench.faults.breaking;

import complaints.devstack.process.ServerProcess;
import complaints.devstack.up.Service;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Thinks of faults. The same seed thinks of the same ones in the same order. */
final class Malice {
    private static final int LONGER_THAN_A_SESSION = 13_000;

    private final Random random;
    private final Site site;
    private final Echo echo;
    private final Map<String, Wired> servers;

    Malice(long seed, Site site, Echo echo) {
        this.random = new Random(seed);
        this.site = site;
        this.echo = echo;
        this.servers = new TreeMap<>(site.servers().all());
    }

    Fault next() {
        int dice = random.nextInt(100);
        if (dice < 30) {
            return killedService();
        } else if (dice < 45) {
            return pausedService();
        } else if (dice < 85) {
            return harmedServer(one(new ArrayList<>(servers.keySet())));
        }
        return dice < 90 ? slowMail() : repeated(dice < 95);
    }

    private Fault killedService() {
        Copy copy = one(site.copies());
        Service service = one(List.of(Service.values()));
        ServerProcess process = copy.process(service);
        return Fault.of("killed", copy.name() + "/" + service.id(), seconds(0, 1), process::killHard, () -> {});
    }

    /** Some pauses are longer than the session of a Kafka consumer and than the life sign of who sends mail. */
    private Fault pausedService() {
        Copy copy = one(site.copies());
        Service service = one(List.of(Service.values()));
        ServerProcess process = copy.process(service);
        Duration lasts = random.nextInt(3) == 0 ? Duration.ofMillis(LONGER_THAN_A_SESSION) : seconds(1, 6);
        return Fault.of("paused", copy.name() + "/" + service.id(), lasts, process::pause, process::resume);
    }

    private Fault harmedServer(String name) {
        Wired it = servers.get(name);
        return switch (random.nextInt(4)) {
            case 0 -> Fault.of("paused", name, seconds(1, 6), it.server()::pause, it.server()::resume);
            case 1 -> Fault.of("cut off", name, seconds(1, 6), it.wire()::cut, it.wire()::mend);
            case 2 -> Fault.of("swallowed", name, seconds(1, 6), it.wire()::swallow, it.wire()::mend);
            default -> Fault.of("killed", name, seconds(0, 3), it.server()::killHard, it.server()::restart);
        };
    }

    private Fault slowMail() {
        Wire wire = servers.get("mail").wire();
        Duration each = Duration.ofMillis(100 + random.nextInt(900));
        return Fault.of("slowed", "mail", seconds(5, 10), () -> wire.slow(each), wire::mend);
    }

    private Fault repeated(boolean longAgo) {
        long from = random.nextLong();
        String harm = longAgo ? "repeated from the beginning" : "repeated and shuffled";
        return Fault.of(harm, "topics", Duration.ZERO, () -> echo.repeat(from, longAgo), () -> {});
    }

    private Duration seconds(int least, int most) {
        return Duration.ofMillis(least * 1000L + random.nextInt((most - least) * 1000));
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
