package complaints.clock;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/** What somebody asked at the command line, put to the clocks. */
final class Question {

    /** What is wanted. */
    enum Wanted {
        HELP,
        LIST,
        DATE
    }

    private static final Map<String, String> HOLIDAY = Map.of("en", "local holiday", "es", "festivo local");

    private final List<String> words;
    private final Map<String, List<String>> options;

    Question(List<String> words, Map<String, List<String>> options) {
        this.words = words;
        this.options = options;
    }

    Wanted wanted() {
        if (options.containsKey("--help")) {
            return Wanted.HELP;
        }
        return options.containsKey("--list") ? Wanted.LIST : Wanted.DATE;
    }

    /** The language asked for, or the machine's. */
    Locale language() {
        String usual = Wording.languageFor(Locale.getDefault());
        String language = all("--lang").reduce(usual, (first, last) -> last);
        if (!List.of("es", "en").contains(language)) {
            throw new IllegalArgumentException("--lang is es or en, not '" + language + "'");
        }
        return Locale.forLanguageTag(language);
    }

    LegalClocks clocks() {
        ClockSettings settings = ClockSettings.DEFAULT;
        for (String file : all("--rules").toList()) {
            settings = settings.rules(Path.of(file));
        }
        for (String file : all("--days").toList()) {
            settings = settings.days(Path.of(file));
        }
        if (options.containsKey("--saturday")) {
            settings = settings.saturday(SaturdayPolicy.WORKING_DAY);
        }
        return LegalClocks.load(settings);
    }

    Clock clock() {
        language();
        LegalClocks known = clocks();
        Rule rule = known.rule(words.get(0).toUpperCase(Locale.ROOT));
        String region = all("--region").findFirst().orElse(rule.jurisdiction());
        known.calendar(region);
        ZoneId zone = zone(region);
        Moments moments = new Moments(zone);
        Facts facts = Facts.at(rule.start(), moments.read(words.get(1)))
                .region(region)
                .zone(zone)
                .and(all("--act").map(moments::act).toList());
        return counting(known.settings(), rule, region).clock(rule.id(), facts);
    }

    /** What the answer took for granted. */
    List<String> notes(Clock clock) {
        boolean guessed =
                clock.rule().term().unit() == Unit.HOURS && !words.get(1).contains("T");
        return guessed ? List.of(Wording.of(language()).say("note.midnight")) : List.of();
    }

    private LegalClocks counting(ClockSettings known, Rule rule, String region) {
        ClockSettings settings = known;
        String country = Region.of(region).path().get(0);
        for (String date : all("--holiday").toList()) {
            settings = settings.day(new LocalDay(country, day(date), false, HOLIDAY));
        }
        for (String unit : all("--unit").toList()) {
            settings = settings.reading(
                    rule.id(),
                    Choice.of(Unit.class, unit)
                            .orElseThrow(
                                    () -> new IllegalArgumentException("--unit " + Choice.unknown(Unit.class, unit))));
        }
        return LegalClocks.load(settings);
    }

    private ZoneId zone(String region) {
        try {
            return all("--zone").findFirst().map(ZoneId::of).orElseGet(() -> Zones.of(Region.of(region)));
        } catch (DateTimeException unknown) {
            throw new IllegalArgumentException(
                    "--zone is a time zone as Europe/Madrid: " + unknown.getMessage(), unknown);
        }
    }

    private static LocalDate day(String date) {
        try {
            return LocalDate.parse(date);
        } catch (DateTimeException unreadable) {
            throw new IllegalArgumentException("'" + date + "' is not a date; write it as 2026-12-28", unreadable);
        }
    }

    private Stream<String> all(String option) {
        return options.getOrDefault(option, List.of()).stream();
    }
}
