package complaints.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** When a figure is about: starts of minutes, ten minutes, hours and days, in seconds since 1970. */
public final class Slots {

    /** Whose days the figures count: those of the house, wherever the customer is. */
    public static final ZoneId HOUSE = ZoneId.of("Europe/Madrid");

    /** The slot of figures that are about no time. */
    public static final long ALWAYS = 0;

    private Slots() {}

    public static long minute(long millis) {
        return floor(millis, 60);
    }

    public static long tenMinutes(long millis) {
        return floor(millis, 600);
    }

    public static long hour(long millis) {
        return floor(millis, 3600);
    }

    public static long day(long millis) {
        return day(Instant.ofEpochMilli(millis).atZone(HOUSE).toLocalDate());
    }

    public static long day(LocalDate date) {
        return date.atStartOfDay(HOUSE).toEpochSecond();
    }

    private static long floor(long millis, long seconds) {
        return Math.floorDiv(Math.floorDiv(millis, 1000), seconds) * seconds;
    }
}
