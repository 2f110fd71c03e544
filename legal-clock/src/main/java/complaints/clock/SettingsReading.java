package complaints.clock;

import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Reads settings from named texts, wherever a service keeps them. What cannot be read is noted, all at once. */
final class SettingsReading {

    private static final String PREFIX = "complaints.clock.";

    private final UnaryOperator<String> lookup;
    private final Problems problems = new Problems();

    SettingsReading(UnaryOperator<String> lookup) {
        this.lookup = lookup;
    }

    ClockSettings read() {
        ClockSettings settings = ClockSettings.DEFAULT.company(company()).saturday(saturday());
        String region = value("region", "");
        settings = region.isEmpty() ? settings : settings.region(region);
        ZoneId zone = zone();
        settings = zone == null ? settings : settings.zone(zone);
        for (String file : list("rules")) {
            settings = settings.rules(Path.of(file));
        }
        for (String file : list("days")) {
            settings = settings.days(Path.of(file));
        }
        settings = readings(settings);
        problems.throwIfAny();
        return settings;
    }

    private Company company() {
        Company usual = Company.DEFAULT;
        return new Company(
                value("jurisdiction", usual.jurisdiction()),
                value("sector", usual.sector()),
                choice("size", usual.size()));
    }

    private SaturdayPolicy saturday() {
        return choice("saturday", ClockSettings.DEFAULT.saturday());
    }

    private ZoneId zone() {
        String zone = value("zone", "");
        try {
            return zone.isEmpty() ? null : ZoneId.of(zone);
        } catch (DateTimeException unknown) {
            problems.add(PREFIX + "zone", "'" + zone + "' is no time zone; write it as Europe/Madrid");
            return null;
        }
    }

    private ClockSettings readings(ClockSettings settings) {
        ClockSettings all = settings;
        for (String reading : list("readings")) {
            String[] parts = reading.split("=", 2);
            if (parts.length < 2) {
                problems.add(PREFIX + "readings", "'" + reading + "': write it as ES-SAC-BILLING=working days");
            } else {
                all = all.reading(parts[0].strip(), choiceOf("readings", parts[1], Unit.CALENDAR_DAYS));
            }
        }
        return all;
    }

    private <E extends Enum<E>> E choice(String name, E usual) {
        String given = value(name, "");
        return given.isEmpty() ? usual : choiceOf(name, given, usual);
    }

    private <E extends Enum<E>> E choiceOf(String name, String given, E otherwise) {
        Class<E> kind = otherwise.getDeclaringClass();
        return Choice.of(kind, given).orElseGet(() -> {
            problems.add(PREFIX + name, Choice.unknown(kind, given));
            return otherwise;
        });
    }

    private String value(String name, String usual) {
        String given = lookup.apply(PREFIX + name);
        return given == null || given.isBlank() ? usual : given.strip();
    }

    private Iterable<String> list(String name) {
        return Stream.of(value(name, "").split(","))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }
}
