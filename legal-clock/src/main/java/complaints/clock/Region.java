package complaints.clock;

import java.util.List;
import java.util.Locale;

/** A country, or a part of it, by its ISO 3166-2 code: {@code ES}, {@code ES-MD}, {@code GB-ENG}; UK is read as GB. */
record Region(String id) {

    static Region of(String given) {
        String id = given.strip().toUpperCase(Locale.ROOT);
        return new Region(id.equals("UK") || id.startsWith("UK-") ? "GB" + id.substring(2) : id);
    }

    List<String> path() {
        return List.of(id.toLowerCase(Locale.ROOT).split("-"));
    }

    /** True for itself and for every part of it. */
    boolean holds(Region other) {
        return other.id.equals(id) || other.id.startsWith(id + "-");
    }
}
