package complaints.clock;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** All rules by id, each with its versions. A later file's id replaces that of an earlier one, with all its versions. */
final class RuleBook {

    private final Map<String, List<Rule>> versions = new LinkedHashMap<>();

    /** Takes the rules of one file; versions of one id in it must not govern the same day. */
    void take(String file, List<Rule> rules, Problems problems) {
        Map<String, List<Rule>> byId = new LinkedHashMap<>();
        for (Rule rule : rules) {
            List<Rule> same = byId.computeIfAbsent(rule.id(), id -> new ArrayList<>());
            if (same.stream().anyMatch(other -> other.period().overlaps(rule.period()))) {
                problems.add(file + ": " + rule.id(), "stands twice for the same days; set 'from' and 'until' apart");
            }
            same.add(rule);
        }
        versions.putAll(byId);
    }

    void readAs(Map<String, Unit> readings, Problems problems) {
        readings.forEach((id, unit) -> {
            if (!versions.containsKey(id)) {
                problems.add("reading " + id, "there is no such rule." + Nearest.hint(id, versions.keySet()));
            } else {
                versions.computeIfPresent(id, (same, rules) -> rules.stream()
                        .map(rule -> rule.readAs(unit))
                        .toList());
            }
        });
    }

    /**
     * The version of this rule that governs a term starting that day, or else its newest.
     *
     * @throws UnknownName if there is no such rule
     */
    Rule governing(String id, LocalDate day) {
        return versionsOf(id).stream()
                .filter(rule -> rule.period().holds(day))
                .findFirst()
                .orElseGet(() -> newest(id));
    }

    Rule newest(String id) {
        return versionsOf(id).stream()
                .max(Comparator.comparingInt(Rule::version))
                .orElseThrow();
    }

    Collection<Rule> all() {
        return versions.values().stream().flatMap(List::stream).toList();
    }

    private List<Rule> versionsOf(String id) {
        List<Rule> same = versions.get(id);
        if (same == null) {
            throw new UnknownName("rule", id, versions.keySet());
        }
        return same;
    }
}
