package complaints.followup.review;

import java.util.List;

/**
 * A review as it is read: everything in the reader's language, nothing left to decide.
 *
 * @param state whether it was held, when and by whom
 * @param alarm true where it should have been held
 */
record ReviewPage(
        String week,
        String language,
        String css,
        String state,
        boolean alarm,
        List<Count> counts,
        List<Count> causes,
        List<CaseText> cases,
        List<MinutesText> minutes,
        List<Week> weeks) {

    /** @param remark may be null */
    record Count(String name, long number, String remark) {}

    /**
     * One complaint, both versions side by side.
     *
     * @param because one line for each reason to look at it
     * @param reply the customer's reply to the team; null where there is none
     */
    record CaseText(
            String key,
            String about,
            List<String> because,
            String customersVersion,
            String teamsVersion,
            String reply) {}

    record MinutesText(String head, String present, String text, List<String> decisions) {}

    record Week(String name, String state) {}
}
