package complaints.clock;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/** Names what a calendar was made of, so that a date can be told to come from another one. */
final class CalendarVersion {

    private static final String LIBRARY =
            "jollyday-" + Resources.properties("build").getProperty("jollyday");

    private CalendarVersion() {}

    static String of(String region, SaturdayPolicy saturday, List<LocalDay> localDays) {
        String policy = saturday == SaturdayPolicy.DAY_OFF ? "saturday-off" : "saturday-worked";
        String local = localDays.isEmpty() ? "" : "/days-" + fingerprint(localDays);
        return region + "/" + LIBRARY + "/" + policy + local;
    }

    private static String fingerprint(List<LocalDay> localDays) {
        CRC32 sum = new CRC32();
        localDays.stream()
                .map(day -> day.date() + (day.works() ? "worked" : "off"))
                .sorted()
                .distinct()
                .forEach(day -> sum.update(day.getBytes(StandardCharsets.UTF_8)));
        return String.format("%08x", sum.getValue());
    }
}
