package complaints.clock;

import java.util.Collection;
import java.util.List;

/** A rule or region that nobody knows. The message names the nearest known one; {@link #known()} lists all. */
public final class UnknownName extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> known;

    UnknownName(String kind, String given, Collection<String> known) {
        super("There is no " + kind + " '" + given + "'." + Nearest.hint(given, known));
        this.known = known.stream().sorted().toList();
    }

    /** Every name that would have been understood, sorted. */
    public List<String> known() {
        return known;
    }
}
