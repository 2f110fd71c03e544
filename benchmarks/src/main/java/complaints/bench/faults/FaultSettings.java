package complaints.bench.faults;

import complaints.bench.OptionRefused;
import java.util.List;

/**
 * What was asked for.
 *
 * @param only {@code back-pressure} for that part alone; empty for the faults
 * @param outage seconds that each server is away in the part about back-pressure
 */
public record FaultSettings(int complaints, int faults, long seed, int clients, String only, int outage) {
    private static final FaultSettings DEFAULT = new FaultSettings(20_000, 100, 1, 12, "", 600);

    /** @throws OptionRefused saying which word is not understood */
    public static FaultSettings read(List<String> words) {
        FaultSettings settings = DEFAULT;
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new OptionRefused(words.get(i) + " needs a value.");
            }
            settings = settings.with(words.get(i), words.get(i + 1));
        }
        return settings;
    }

    private FaultSettings with(String name, String value) {
        return switch (name) {
            case "--complaints" -> new FaultSettings(number(value), faults, seed, clients, only, outage);
            case "--faults" -> new FaultSettings(complaints, number(value), seed, clients, only, outage);
            case "--seed" -> new FaultSettings(complaints, faults, number(value), clients, only, outage);
            case "--clients" -> new FaultSettings(complaints, faults, seed, number(value), only, outage);
            case "--outage" -> new FaultSettings(complaints, faults, seed, clients, only, number(value));
            case "--only" -> new FaultSettings(complaints, faults, seed, clients, part(value), outage);
            default -> throw new OptionRefused("There is no option " + name + " for faults.");
        };
    }

    private static String part(String value) {
        if (!value.equals("back-pressure")) {
            throw new OptionRefused("There is no part '" + value + "' of faults; there is: back-pressure.");
        }
        return value;
    }

    private static int number(String value) {
        if (!value.matches("[0-9]{1,7}")) {
            throw new OptionRefused("A whole number is needed, not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }
}
