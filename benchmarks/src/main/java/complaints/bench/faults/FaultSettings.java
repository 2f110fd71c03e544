package complaints.bench.faults;

import complaints.bench.OptionRefused;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What was asked for.
 *
 * @param commands for each complaint, on average
 * @param only {@code back-pressure} for that part alone, or one of its servers for that part of it; empty for the faults
 * @param outage seconds that each server is away in the part about back-pressure
 */
public record FaultSettings(int complaints, int faults, long seed, int clients, int commands, String only, int outage) {

    private static final Map<String, String> DEFAULT = Map.of(
            "--complaints", "20000",
            "--faults", "100",
            "--seed", "1",
            "--clients", "12",
            "--commands", "3",
            "--only", "",
            "--outage", "600");
    private static final Set<String> PARTS = Set.of("back-pressure", "postgres", "mail", "kafka");

    /** @throws OptionRefused saying which word is not understood */
    public static FaultSettings read(List<String> words) {
        Map<String, String> wanted = new TreeMap<>(DEFAULT);
        for (int i = 0; i < words.size(); i += 2) {
            if (!DEFAULT.containsKey(words.get(i))) {
                throw new OptionRefused("There is no option " + words.get(i) + " for faults.");
            }
            if (i + 1 == words.size()) {
                throw new OptionRefused(words.get(i) + " needs a value.");
            }
            wanted.put(words.get(i), words.get(i + 1));
        }
        return new FaultSettings(
                number(wanted, "--complaints"),
                number(wanted, "--faults"),
                number(wanted, "--seed"),
                number(wanted, "--clients"),
                number(wanted, "--commands"),
                part(wanted.get("--only")),
                number(wanted, "--outage"));
    }

    /** Whether back-pressure of this server is part of what was asked for. */
    boolean takesAway(String server) {
        return only.equals("back-pressure") || only.equals(server);
    }

    private static String part(String value) {
        if (!value.isEmpty() && !PARTS.contains(value)) {
            throw new OptionRefused("There is no part '" + value
                    + "' of faults; there are: back-pressure, and of it alone: postgres, mail, kafka.");
        }
        return value;
    }

    private static int number(Map<String, String> wanted, String name) {
        if (!wanted.get(name).matches("[0-9]{1,7}")) {
            throw new OptionRefused(name + " takes a whole number, not '" + wanted.get(name) + "'.");
        }
        return Integer.parseInt(wanted.get(name));
    }
}
