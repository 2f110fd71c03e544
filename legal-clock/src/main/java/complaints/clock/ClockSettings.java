package complaints.clock;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * What an operator decides about the clocks. Immutable; begin with {@link #DEFAULT} and say what differs.
 *
 * @param company who must answer, unless a complaint's facts say otherwise
 * @param region whose calendar counts for customers of that company; empty means the national days of the jurisdiction
 * @param zone the customers' time zone; empty means the region's
 * @param ruleFiles YAML files with rules beyond, or instead of, the library's
 * @param localDays days off (or worked) that the library of public holidays does not know
 * @param dayFiles YAML files with more of them
 * @param readings rules whose term is read in another unit, by id: {@code ES-SAC-BILLING} in working days
 */
public record ClockSettings(
        Company company,
        Optional<String> region,
        Optional<ZoneId> zone,
        SaturdayPolicy saturday,
        List<Path> ruleFiles,
        List<Path> dayFiles,
        List<LocalDay> localDays,
        Map<String, Unit> readings) {

    /** A large company in Spain of the general sector, national days, Saturday off, the library's rules. */
    public static final ClockSettings DEFAULT = new ClockSettings(
            Company.DEFAULT,
            Optional.empty(),
            Optional.empty(),
            SaturdayPolicy.DAY_OFF,
            List.of(),
            List.of(),
            List.of(),
            Map.of());

    /**
     * Settings by name, so that every service names them alike: {@code complaints.clock.jurisdiction}, {@code .sector},
     * {@code .size}, {@code .region}, {@code .zone}, {@code .saturday} (day off, working day), {@code .rules} and
     * {@code .days} (paths, by commas), {@code .readings} ({@code ES-SAC-BILLING=working days}, by commas).
     *
     * @param lookup the value of a name, or null where it is not set
     * @throws InvalidClockData naming every value that cannot be read
     */
    public static ClockSettings from(UnaryOperator<String> lookup) {
        return new SettingsReading(lookup).read();
    }

    public ClockSettings {
        ruleFiles = List.copyOf(ruleFiles);
        dayFiles = List.copyOf(dayFiles);
        localDays = List.copyOf(localDays);
        readings = Map.copyOf(readings);
    }

    /** Another company. */
    public ClockSettings company(Company other) {
        return new ClockSettings(other, region, zone, saturday, ruleFiles, dayFiles, localDays, readings);
    }

    /** Another region's calendar: {@code ES-MD}. */
    public ClockSettings region(String other) {
        return new ClockSettings(company, Optional.of(other), zone, saturday, ruleFiles, dayFiles, localDays, readings);
    }

    /** Another time zone than the region's. */
    public ClockSettings zone(ZoneId other) {
        return new ClockSettings(
                company, region, Optional.of(other), saturday, ruleFiles, dayFiles, localDays, readings);
    }

    /** Another policy for Saturdays. */
    public ClockSettings saturday(SaturdayPolicy other) {
        return new ClockSettings(company, region, zone, other, ruleFiles, dayFiles, localDays, readings);
    }

    /** One more file of rules; what it says of an id replaces what was known of it. */
    public ClockSettings rules(Path file) {
        return new ClockSettings(company, region, zone, saturday, plus(ruleFiles, file), dayFiles, localDays, readings);
    }

    /** One more file of local days. */
    public ClockSettings days(Path file) {
        return new ClockSettings(company, region, zone, saturday, ruleFiles, plus(dayFiles, file), localDays, readings);
    }

    /** One more local day. */
    public ClockSettings day(LocalDay day) {
        return new ClockSettings(company, region, zone, saturday, ruleFiles, dayFiles, plus(localDays, day), readings);
    }

    /** Reads the term of a rule in another unit, for texts that leave it open. */
    public ClockSettings reading(String rule, Unit unit) {
        Map<String, Unit> all = new HashMap<>(readings);
        all.put(rule, unit);
        return new ClockSettings(company, region, zone, saturday, ruleFiles, dayFiles, localDays, all);
    }

    private static <T> List<T> plus(List<T> some, T one) {
        List<T> all = new ArrayList<>(some);
        all.add(one);
        return all;
    }
}
