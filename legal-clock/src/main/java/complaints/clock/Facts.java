package complaints.clock;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * All that the law looks at in one complaint. Immutable: each method answers a copy that knows one thing more. What is
 * not said comes from the {@link ClockSettings}.
 */
public final class Facts {

    private final Map<StartingPoint, Instant> points = new EnumMap<>(StartingPoint.class);
    private final List<Act> acts = new ArrayList<>();
    private String category;
    private String region;
    private ZoneId zone;
    private Company company;

    private Facts() {}

    /** A complaint as it is recorded: presented, and so received, at this instant. */
    public static Facts presented(Instant at) {
        return new Facts().and(StartingPoint.PRESENTED, at);
    }

    /** Facts that begin with another event, for instance a decision. */
    public static Facts at(StartingPoint point, Instant at) {
        return new Facts().and(point, at);
    }

    /** An event from which further terms run. */
    public Facts and(StartingPoint point, Instant at) {
        Facts copy = copy();
        copy.points.put(point, at);
        return copy;
    }

    /** Something that may move the terms; the order does not matter. */
    public Facts and(Act act) {
        return and(List.of(act));
    }

    /** Several acts at once, in any order. */
    public Facts and(Collection<? extends Act> more) {
        Facts copy = copy();
        copy.acts.addAll(more);
        return copy;
    }

    /** What the complaint is about: {@code BILLING}, {@code SERVICE_CUT} … Null leaves it open. */
    public Facts category(String newCategory) {
        Facts copy = copy();
        copy.category = newCategory == null ? null : newCategory.toUpperCase(Locale.ROOT);
        return copy;
    }

    /** Where the customer is, by ISO 3166-2: {@code ES-MD}. Null leaves it to the settings. */
    public Facts region(String newRegion) {
        Facts copy = copy();
        copy.region = newRegion;
        return copy;
    }

    /** The customer's time zone, if it is not his region's. Null leaves it to the region. */
    public Facts zone(ZoneId newZone) {
        Facts copy = copy();
        copy.zone = newZone;
        return copy;
    }

    /** Who must answer, if not the company of the settings. Null leaves it to them. */
    public Facts company(Company newCompany) {
        Facts copy = copy();
        copy.company = newCompany;
        return copy;
    }

    Optional<Instant> when(StartingPoint point) {
        Instant at = points.get(point);
        return at != null ? Optional.of(at) : point.standIn().flatMap(this::when);
    }

    List<Act> acts() {
        return acts;
    }

    Optional<String> category() {
        return Optional.ofNullable(category);
    }

    Optional<String> region() {
        return Optional.ofNullable(region);
    }

    Optional<ZoneId> zone() {
        return Optional.ofNullable(zone);
    }

    Optional<Company> company() {
        return Optional.ofNullable(company);
    }

    private Facts copy() {
        Facts copy = new Facts();
        copy.points.putAll(points);
        copy.acts.addAll(acts);
        copy.category = category;
        copy.region = region;
        copy.zone = zone;
        copy.company = company;
        return copy;
    }
}
