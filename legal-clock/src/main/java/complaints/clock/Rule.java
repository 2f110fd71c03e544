package complaints.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A term of law (or of an agreement) as data. Rules are read from YAML; see the module's README for the file.
 *
 * @param version counts the versions of one id; a new text of the law is a new version with its own validity
 * @param jurisdiction whose law it is; its national calendar is the default
 * @param period when a term must start for this version to govern it
 * @param moves what may move it; empty means nothing does
 * @param appliesTo at least one must match the company; empty means every company of the jurisdiction
 * @param texts what it demands, one sentence per language ({@code es} and {@code en} at least)
 */
public record Rule(
        String id,
        int version,
        String jurisdiction,
        Law law,
        Term term,
        StartingPoint start,
        Duty duty,
        Moves moves,
        List<Applicability> appliesTo,
        Period period,
        Map<String, String> texts) {

    /** The sentence of the rule in this language, or in the nearest one that it has. */
    public String text(Locale locale) {
        return texts.getOrDefault(locale.getLanguage(), texts.get(Wording.languageFor(locale)));
    }

    boolean appliesTo(Company company, Optional<String> category) {
        return jurisdiction.equals(company.jurisdiction())
                && (appliesTo.isEmpty() || appliesTo.stream().anyMatch(one -> one.matches(company, category)));
    }

    Rule readAs(Unit unit) {
        return new Rule(id, version, jurisdiction, law, term.in(unit), start, duty, moves, appliesTo, period, texts);
    }

    /**
     * What may move a term.
     *
     * @param extensionLimit the longest an extended term may last, from its start; null if the law sets none
     */
    public record Moves(Set<Movement> allowed, Term extensionLimit) {}

    /** First and last day, both inclusive and null if open, on which a term must start to be governed. */
    public record Period(LocalDate from, LocalDate until) {

        boolean holds(LocalDate day) {
            return (from == null || !day.isBefore(from)) && (until == null || !day.isAfter(until));
        }

        boolean overlaps(Period other) {
            return (until == null || other.from == null || !other.from.isAfter(until))
                    && (other.until == null || from == null || !from.isAfter(other.until));
        }
    }
}
