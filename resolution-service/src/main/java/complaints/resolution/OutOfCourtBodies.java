package complaints.resolution;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Whom a customer can turn to after a no, without a court: those of the company's jurisdiction and sector.
 *
 * @param introEs what is said before them, in Spanish
 * @param introEn the same in English
 */
public record OutOfCourtBodies(String introEs, String introEn, List<Body> bodies) {

    /** One body and how to reach it. */
    public record Body(String jurisdiction, List<String> sectors, String es, String en, String address) {
        boolean isFor(String itsJurisdiction, String sector) {
            return jurisdiction.equals(itsJurisdiction) && (sectors.isEmpty() || sectors.contains(sector));
        }
    }

    OutOfCourtBodies of(String jurisdiction, String sector) {
        return new OutOfCourtBodies(
                introEs,
                introEn,
                bodies.stream().filter(each -> each.isFor(jurisdiction, sector)).toList());
    }

    String inWords(String language) {
        boolean english = Language.of(language).equals(Locale.ENGLISH);
        return bodies.stream()
                .map(each -> "– " + (english ? each.en() : each.es()) + " (" + each.address() + ")")
                .collect(Collectors.joining("\n", (english ? introEn : introEs) + "\n", ""));
    }
}
