package complaints.clock;

import java.time.ZoneId;
import java.util.Properties;

/** The time zone of a region: its own, or that of the country it belongs to. */
final class Zones {

    private static final Properties ZONES = Resources.properties("zones");

    private Zones() {}

    /** @throws IllegalArgumentException if the region's zone is not known, saying to name it */
    static ZoneId of(Region region) {
        for (String id = region.id(); ; id = id.substring(0, id.lastIndexOf('-'))) {
            if (ZONES.containsKey(id)) {
                return ZoneId.of(ZONES.getProperty(id));
            }
            if (!id.contains("-")) {
                throw new IllegalArgumentException(
                        "The time zone of " + region.id() + " is not known: name it, for instance Europe/Madrid");
            }
        }
    }
}
