package complaints.clock;

import java.util.Locale;
import java.util.Objects;

/**
 * Who must answer, as the law sees it: which rules apply follows from this alone (and from the complaint's category).
 *
 * @param jurisdiction whose law applies: {@code ES}, {@code UK}, {@code US} or one that an operator's rules name
 * @param sector {@code GENERAL}, {@code BASIC_SERVICE}, {@code FINANCE}, {@code PAYMENTS}, {@code HOUSING} or an
 *     operator's own
 */
public record Company(String jurisdiction, String sector, Size size) {

    /** The documented default: a large company in Spain, of no regulated sector. */
    public static final Company DEFAULT = new Company("ES", "GENERAL", Size.LARGE);

    public Company {
        jurisdiction = jurisdiction.toUpperCase(Locale.ROOT);
        sector = sector.toUpperCase(Locale.ROOT);
        Objects.requireNonNull(size, "size");
    }
}
