package complaints.clock;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads rules from their file. Everything wrong is noted, each fault with its field and what to do. */
final class RuleReading {

    private static final String ID = "[A-Z0-9]+(-[A-Z0-9]+)+";

    private RuleReading() {}

    static List<Rule> rules(Fields file) {
        List<Rule> rules = file.objects("rules").stream()
                .map(RuleReading::rule)
                .flatMap(Optional::stream)
                .toList();
        file.refuseOthers();
        return rules;
    }

    private static Optional<Rule> rule(Fields fields) {
        String id = id(fields);
        int version = fields.number("version", 1);
        String jurisdiction = fields.text("jurisdiction");
        Law law = new Law(fields.text("law"), fields.optionalText("source").orElse(""));
        Term term = term(fields);
        StartingPoint start = fields.choice("start", StartingPoint.class);
        Duty duty = fields.has("duty") ? fields.choice("duty", Duty.class) : Duty.COMPANY;
        Rule.Moves moves = moves(fields);
        List<Applicability> applies = fields.objects("applies").stream()
                .map(RuleReading::applicability)
                .toList();
        Rule.Period period = period(fields);
        Map<String, String> texts = texts(fields);
        fields.refuseOthers();
        return id == null || jurisdiction == null || law.name() == null || term == null || start == null || duty == null
                ? Optional.empty()
                : Optional.of(
                        new Rule(id, version, jurisdiction, law, term, start, duty, moves, applies, period, texts));
    }

    private static String id(Fields fields) {
        String id = fields.text("id");
        if (id != null && !id.matches(ID)) {
            fields.problem("id", "'" + id + "' is not an id; use capitals and hyphens as in ES-SAC-RESOLVE");
        }
        return id;
    }

    private static Term term(Fields fields) {
        Unit unit = fields.choice("unit", Unit.class);
        if (!fields.has("term")) {
            fields.problem("term", "is missing; give a whole number of units");
            return null;
        }
        int amount = fields.number("term", 1);
        return unit == null ? null : new Term(amount, unit);
    }

    private static Rule.Moves moves(Fields fields) {
        Set<Movement> allowed = fields.choices("moves", Movement.class);
        Optional<Fields> limit = fields.object("extension limit");
        if (limit.isPresent() && !allowed.contains(Movement.EXTEND)) {
            fields.problem("extension limit", "is never used; add 'extend' to moves or remove it");
        }
        return new Rule.Moves(allowed, limit.map(RuleReading::limit).orElse(null));
    }

    private static Term limit(Fields fields) {
        Term term = term(fields);
        fields.refuseOthers();
        return term;
    }

    private static Applicability applicability(Fields fields) {
        Applicability applicability = new Applicability(
                fields.choices("sizes", Size.class),
                fields.names("sectors"),
                fields.names("except sectors"),
                fields.names("categories"));
        fields.refuseOthers();
        return applicability;
    }

    private static Rule.Period period(Fields fields) {
        Rule.Period period = new Rule.Period(fields.day("from"), fields.day("until"));
        if (period.from() != null && period.until() != null && period.until().isBefore(period.from())) {
            fields.problem("until", "lies before 'from'; the last day cannot precede the first");
        }
        return period;
    }

    private static Map<String, String> texts(Fields fields) {
        Map<String, String> texts = fields.texts("texts");
        for (String language : List.of("es", "en")) {
            if (texts.getOrDefault(language, "").isBlank()) {
                fields.problem("texts." + language, "is missing; say in one sentence what the rule demands");
            }
        }
        return texts;
    }
}
