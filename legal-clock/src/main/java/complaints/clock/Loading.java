package complaints.clock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Brings together what the library ships and what the operator adds, and notes everything that is wrong with it. */
final class Loading {

    private static final List<String> SHIPPED = List.of("rules-es.yaml", "rules-uk.yaml", "rules-us.yaml");

    private final ClockSettings settings;
    private final Problems problems;
    private final Map<String, List<Rule>> byId = new LinkedHashMap<>();

    Loading(ClockSettings settings, Problems problems) {
        this.settings = settings;
        this.problems = problems;
    }

    RuleBook rules() {
        for (String name : SHIPPED) {
            take(name, ClockFile.shipped(name, problems));
        }
        for (Path path : settings.ruleFiles()) {
            take(path.getFileName().toString(), ClockFile.at(path, problems));
        }
        settings.readings().forEach(this::readAs);
        return new RuleBook(byId.values().stream().flatMap(List::stream).toList());
    }

    /** Where the library of public holidays is known to be wrong. */
    List<LocalDay> corrections() {
        return ClockFile.shipped("days.yaml", problems)
                .map(LocalDayReading::days)
                .orElse(List.of());
    }

    List<LocalDay> localDays() {
        List<LocalDay> days = new ArrayList<>(settings.localDays());
        for (Path path : settings.dayFiles()) {
            ClockFile.at(path, problems).map(LocalDayReading::days).ifPresent(days::addAll);
        }
        return days;
    }

    /** A later file's id replaces that of an earlier one, with all its versions. */
    private void take(String file, Optional<Fields> fields) {
        Map<String, List<Rule>> here = new LinkedHashMap<>();
        for (Rule rule : fields.map(RuleReading::rules).orElse(List.of())) {
            List<Rule> versions = here.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            versions.forEach(other -> compare(file, other, rule));
            versions.add(rule);
        }
        byId.putAll(here);
    }

    private void compare(String file, Rule one, Rule other) {
        String where = file + ": " + one.id();
        if (one.version() == other.version()) {
            problems.add(where, "has version " + one.version() + " twice; give each text of the law its own number");
        }
        if (one.period().overlaps(other.period())) {
            problems.add(where, "has two versions for the same days; set 'from' and 'until' so that they do not meet");
        }
    }

    private void readAs(String id, Unit unit) {
        if (!byId.containsKey(id)) {
            problems.add("settings.reading", "there is no rule '" + id + "'." + Nearest.hint(id, byId.keySet()));
        }
        byId.computeIfPresent(
                id,
                (same, rules) -> rules.stream().map(rule -> rule.readAs(unit)).toList());
    }
}
