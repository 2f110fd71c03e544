package complaints.bench.notices;

import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import complaints.devstack.up.Screen;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/** Kills one server after the other with -9 and starts it again, each in its turn before any comes again. */
final class Faults {

    private static final int SHORTEST_MILLIS = 300;
    private static final int LONGEST_MILLIS = 3_000;

    private final Random random;
    private final Map<String, Runnable> victims = new TreeMap<>();
    private final Map<String, Integer> killed = new TreeMap<>();
    private final Screen screen;

    Faults(long seed, Screen screen) {
        this.random = new Random(seed);
        this.screen = screen;
    }

    Faults of(Sender sender, PostgresServer postgres, KafkaServer kafka, MailServer mail) {
        victims.put("service", () -> {
            sender.killHard();
            sender.start();
        });
        victims.put("postgresql", () -> {
            postgres.killHard();
            postgres.restart();
        });
        victims.put("kafka", () -> {
            kafka.killHard();
            kafka.restart();
        });
        victims.put("smtp", () -> {
            mail.killHard();
            mail.restart();
        });
        return this;
    }

    /** @return how often each was killed */
    Map<String, Integer> happen(int times) {
        List<String> turn = new ArrayList<>();
        for (int i = 0; i < times; i++) {
            if (turn.isEmpty()) {
                turn.addAll(victims.keySet());
                Collections.shuffle(turn, random);
            }
            int wait = SHORTEST_MILLIS + random.nextInt(LONGEST_MILLIS - SHORTEST_MILLIS);
            Pause.of(Duration.ofMillis(wait));
            String victim = turn.remove(0);
            screen.say("  %d ms later: %s is killed".formatted(wait, victim));
            victims.get(victim).run();
            killed.merge(victim, 1, Integer::sum);
        }
        return killed;
    }
}
