package complaints.followup.answering;

import java.util.List;
import java.util.Locale;

/**
 * What every page of a check shows.
 *
 * @param locale the language of the complaint, or Spanish or English where that is not known
 * @param css the style, whose hash the Content-Security-Policy allows
 * @param token of the customer's link; empty where it opens nothing
 * @param key the complaint's key; empty where the link opens nothing
 * @param agreed whether the customer agreed to the solution; else it is only what we said we would do
 * @param owner who answers for the case; null where unknown
 * @param items the solution as agreed
 */
record PageFrame(
        Locale locale, String css, String token, String key, boolean agreed, String owner, List<ItemLine> items) {

    /**
     * One item as the customer reads it.
     *
     * @param amount with currency; null where none
     * @param by day; null where none
     */
    record ItemLine(String what, String who, String amount, String by) {}

    public String language() {
        return locale.getLanguage();
    }
}
