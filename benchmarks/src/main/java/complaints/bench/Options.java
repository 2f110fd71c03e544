package complaints.bench;

import java.util.Arrays;
import java.util.List;

/**
 * What was asked for.
 *
 * @param seconds how long each number of clients posts
 * @param warmUpSeconds how long is posted before anything counts
 * @param clients numbers of clients, one step each
 * @param seed of the stories that are told
 */
public record Options(String scenario, int seconds, int warmUpSeconds, List<Integer> clients, long seed) {

    static final String USAGE =
            """
            ./complaints bench [load|intake] [--seconds 20] [--clients 1,16,64] [--warm-up 30] [--seed 1]

              load        post complaints to the running system with each number of clients, wait for the
                          acknowledgements, do the same inserts without any service for comparison, and look at the
                          waits at half of what the chain bears
              intake      the same while the services behind intake stand still, so that it shares the machine with
                          PostgreSQL and Kafka alone. One log-in may ask 1,000 times a second: start the system with
                          COMPLAINTS_HTTP_REQUESTS_PER_SECOND=1000000
              --seconds   how long each step posts
              --clients   one step for each number
              --warm-up   seconds of posting before anything counts
              --seed      of the stories that are told

            ./complaints bench faults [--complaints 20000] [--faults 100] [--seed 1] [--clients 12]
                                      [--only back-pressure [--outage 600]]

              faults      starts two copies of every service, feeds them, kills, pauses and cuts off everything at
                          random, and judges from databases, topics and mails that nothing was lost or doubled
              --seed      of the faults and the stories; the same seed thinks of the same
              --only      back-pressure: Kafka, PostgreSQL and SMTP away for --outage seconds each

            ./complaints bench notices [--notices 20000] [--faults 24] [--clean 2000] [--seed 1]

              notices     send notices on servers of its own while these and the service are killed at random, and count
                          what is missing or came twice""";

    private static final List<String> LOADS = List.of("load", "intake");
    private static final Options DEFAULT = new Options("load", 20, 30, List.of(1, 16, 64), 1);

    /** @throws OptionRefused saying which word is not understood */
    static Options read(List<String> words) {
        Options options = DEFAULT;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            if (!word.startsWith("--")) {
                options = options.scenario(word);
            } else if (i + 1 == words.size()) {
                throw new OptionRefused(word + " needs a value.");
            } else {
                options = options.with(word, words.get(++i));
            }
        }
        return options;
    }

    private Options scenario(String name) {
        if (!LOADS.contains(name)) {
            throw new OptionRefused("There is no scenario '" + name + "'; there are: load, intake, faults, notices.");
        }
        return new Options(name, seconds, warmUpSeconds, clients, seed);
    }

    private Options with(String name, String value) {
        return switch (name) {
            case "--seconds" -> new Options(scenario, positive(name, value), warmUpSeconds, clients, seed);
            case "--warm-up" -> new Options(scenario, seconds, number(name, value), clients, seed);
            case "--clients" -> new Options(scenario, seconds, warmUpSeconds, numbers(name, value), seed);
            case "--seed" -> new Options(scenario, seconds, warmUpSeconds, clients, number(name, value));
            default -> throw new OptionRefused("There is no option " + name + ".");
        };
    }

    private static List<Integer> numbers(String name, String value) {
        return Arrays.stream(value.split(","))
                .map(each -> positive(name, each.strip()))
                .toList();
    }

    private static int positive(String name, String value) {
        int number = number(name, value);
        if (number == 0) {
            throw new OptionRefused(name + " must be at least 1.");
        }
        return number;
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1,6}")) {
            throw new OptionRefused(name + " takes a whole number, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }
}
