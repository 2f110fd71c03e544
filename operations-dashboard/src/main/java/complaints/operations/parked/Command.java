package complaints.operations.parked;

import java.util.Locale;

/** What may be done with a parked event. */
enum Command {
    REPLAY,
    DISCARD;

    String path() {
        return name().toLowerCase(Locale.ROOT);
    }
}
