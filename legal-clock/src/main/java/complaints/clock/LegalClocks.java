package complaints.clock;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The front door: which terms of law apply to a complaint, and when each of them ends. Load once at start, keep it; safe
 * for use by many threads. Nothing here looks at the system's clock.
 */
public final class LegalClocks {

    private static final Comparator<Clock> STRICTEST_FIRST =
            Comparator.comparing(Clock::due).thenComparing(clock -> clock.rule().id());

    private final ClockSettings settings;
    private final RuleBook rules;
    private final List<LocalDay> localDays;
    private final Map<Region, WorkingCalendar> calendars = new ConcurrentHashMap<>();

    private LegalClocks(ClockSettings settings, RuleBook rules, List<LocalDay> localDays) {
        this.settings = settings;
        this.rules = rules;
        this.localDays = localDays;
    }

    /** The library's rules with the documented defaults for Spain. */
    public static LegalClocks load() {
        return load(ClockSettings.DEFAULT);
    }

    /** @throws InvalidClockData naming everything wrong in rule files, day files and settings at once */
    public static LegalClocks load(ClockSettings settings) {
        Problems problems = new Problems();
        Loading loading = new Loading(settings, problems);
        RuleBook rules = loading.rules();
        List<LocalDay> localDays = loading.localDays();
        List<LocalDay> days = new ArrayList<>(loading.corrections());
        days.addAll(localDays);
        SettingsCheck check = new SettingsCheck(settings, problems);
        check.company(rules);
        check.regions(localDays);
        problems.throwIfAny();
        return new LegalClocks(settings, rules, days);
    }

    /**
     * The clocks of every rule that applies to the company and the complaint and whose starting point has been reached,
     * the earliest due first.
     */
    public List<Clock> applying(Facts facts) {
        Company company = facts.company().orElse(settings.company());
        List<Clock> clocks = new ArrayList<>();
        for (Rule rule : rules.all()) {
            if (rule.appliesTo(company, facts.category())) {
                facts.when(rule.start())
                        .ifPresent(start -> governing(rule, facts, start).ifPresent(clocks::add));
            }
        }
        clocks.sort(STRICTEST_FIRST);
        return clocks;
    }

    /** The clock whose date is shown to the customer: the company's duty that ends first. */
    public Optional<Clock> strictest(Facts facts) {
        return strictest(applying(facts));
    }

    /** The company's duty that ends first among these; the customer's own terms and mere chances are left out. */
    public static Optional<Clock> strictest(Collection<Clock> clocks) {
        return clocks.stream()
                .filter(clock -> clock.rule().duty() == Duty.COMPANY)
                .min(STRICTEST_FIRST);
    }

    /**
     * The clock of one rule, whether or not it applies to the company.
     *
     * @throws UnknownName if there is no such rule
     * @throws IllegalArgumentException if the facts lack the rule's starting point
     */
    public Clock clock(String ruleId, Facts facts) {
        Rule newest = rule(ruleId);
        Instant start = facts.when(newest.start())
                .orElseThrow(() -> new IllegalArgumentException(ruleId + " starts when the complaint is "
                        + newest.start().label() + ", and the facts do not say when that was"));
        Place place = placeOf(newest, facts);
        return Counting.count(rules.governing(ruleId, place.dayOf(start)), place, start, facts.acts());
    }

    /**
     * The newest version of one rule.
     *
     * @throws UnknownName if there is no such rule
     */
    public Rule rule(String id) {
        return rules.newest(id);
    }

    /** Every rule known, in the order of the files, all versions. */
    public List<Rule> rules() {
        return rules.all();
    }

    /**
     * Works out the calendar of the settings' region for this year and the next, which costs some tenths of a second
     * once. Whoever starts a service may call it aside, so that the first complaint does not wait.
     */
    public void prepare(LocalDate today) {
        calendar().isWorkingDay(today);
        calendar().isWorkingDay(today.plusYears(1));
    }

    /** The working calendar of the settings' region. */
    public WorkingCalendar calendar() {
        return calendar(settings.region().orElse(settings.company().jurisdiction()));
    }

    /**
     * The working calendar of a region: {@code ES}, {@code ES-MD}, {@code GB-ENG}.
     *
     * @throws UnknownName if there is no such region
     */
    public WorkingCalendar calendar(String region) {
        return calendars.computeIfAbsent(
                Region.of(region), code -> WorkingCalendar.of(code, settings.saturday(), localDays));
    }

    /** What they were loaded with. */
    public ClockSettings settings() {
        return settings;
    }

    private Optional<Clock> governing(Rule rule, Facts facts, Instant start) {
        Place place = placeOf(rule, facts);
        return rule.period().holds(place.dayOf(start))
                ? Optional.of(Counting.count(rule, place, start, facts.acts()))
                : Optional.empty();
    }

    private Place placeOf(Rule rule, Facts facts) {
        boolean atHome = rule.jurisdiction().equals(settings.company().jurisdiction());
        Optional<String> usual = atHome ? settings.region() : Optional.empty();
        String region = facts.region().or(() -> usual).orElse(rule.jurisdiction());
        return new Place(
                facts.zone()
                        .or(() -> atHome ? settings.zone() : Optional.empty())
                        .orElseGet(() -> Zones.of(Region.of(region))),
                calendar(region));
    }
}
