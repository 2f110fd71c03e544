package complaints.clock;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** All rules by id, each with its versions. Immutable. */
final class RuleBook {

    private final List<Rule> all;
    private final Map<String, List<Rule>> versions;

    RuleBook(Collection<Rule> rules) {
        all = List.copyOf(rules);
        versions = all.stream().collect(Collectors.groupingBy(Rule::id, LinkedHashMap::new, Collectors.toList()));
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

    List<Rule> all() {
        return all;
    }

    private List<Rule> versionsOf(String id) {
        List<Rule> same = versions.get(id);
        if (same == null) {
            throw new UnknownName("rule", id, versions.keySet());
        }
        return same;
    }
}
