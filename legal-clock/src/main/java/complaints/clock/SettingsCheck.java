package complaints.clock;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds settings that would make clocks silently wrong: names that no rule and no calendar knows. */
final class SettingsCheck {

    private final ClockSettings settings;
    private final Problems problems;

    SettingsCheck(ClockSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    void company(RuleBook rules) {
        Company company = settings.company();
        List<Rule> all = rules.all();
        known("settings.jurisdiction", company.jurisdiction(), all.stream().map(Rule::jurisdiction));
        Stream<String> sectors = all.stream()
                .flatMap(rule -> rule.appliesTo().stream())
                .flatMap(one -> Stream.of(one.sectors(), one.exceptSectors()).flatMap(Collection::stream));
        known("settings.sector", company.sector(), Stream.concat(Stream.of(Company.DEFAULT.sector()), sectors));
    }

    /** Only what an operator named is looked up: the library of holidays is slow to open. */
    void regions(List<LocalDay> localDays) {
        settings.region().ifPresent(region -> region("settings.region", region));
        localDays.stream().map(LocalDay::region).distinct().forEach(region -> region("local day", region));
        try {
            settings.region().filter(region -> settings.zone().isEmpty()).ifPresent(r -> Zones.of(Region.of(r)));
        } catch (IllegalArgumentException unknown) {
            problems.add("settings.zone", unknown.getMessage());
        }
    }

    private void region(String where, String region) {
        try {
            PublicHolidays.of(Region.of(region));
        } catch (UnknownName unknown) {
            problems.add(where, unknown.getMessage());
        }
    }

    private void known(String where, String given, Stream<String> names) {
        Set<String> known = new TreeSet<>(names.toList());
        if (!known.contains(given)) {
            problems.add(
                    where, "'" + given + "' occurs in no rule; use one of " + known + "." + Nearest.hint(given, known));
        }
    }
}
