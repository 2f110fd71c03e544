package complaints.bench.notices;

import complaints.bench.OptionRefused;
import java.util.List;

/**
 * What was asked for.
 *
 * @param notices to be sent while faults happen, four a complaint
 * @param clean notices sent before without any fault, to measure their rate and cost; 0 for none
 * @param faults how many servers are killed
 * @param seed of the order and times of the faults
 */
public record NoticeSettings(int notices, int clean, int faults, long seed) {

    static final int PER_COMPLAINT = 4;

    private static final int MOST = 1_000_000;

    /** @throws OptionRefused saying which word is not understood */
    public static NoticeSettings read(List<String> words, long seed) {
        NoticeSettings settings = new NoticeSettings(20_000, 2_000, 24, seed);
        for (int i = 0; i < words.size(); i += 2) {
            if (i + 1 == words.size()) {
                throw new OptionRefused(words.get(i) + " needs a value.");
            }
            settings = settings.with(words.get(i), number(words.get(i), words.get(i + 1)));
        }
        return settings;
    }

    int complaints() {
        return notices / PER_COMPLAINT;
    }

    int cleanComplaints() {
        return clean / PER_COMPLAINT;
    }

    private NoticeSettings with(String name, int value) {
        return switch (name) {
            case "--notices" -> new NoticeSettings(value, clean, faults, seed);
            case "--clean" -> new NoticeSettings(notices, value, faults, seed);
            case "--faults" -> new NoticeSettings(notices, clean, value, seed);
            case "--seed" -> new NoticeSettings(notices, clean, faults, value);
            default -> throw new OptionRefused("There is no option " + name + " for notices.");
        };
    }

    private static int number(String name, String value) {
        if (!value.matches("[0-9]{1,7}") || Integer.parseInt(value) > MOST) {
            throw new OptionRefused(name + " takes a whole number up to " + MOST + ", not '" + value + "'.");
        }
        return Integer.parseInt(value);
    }
}
