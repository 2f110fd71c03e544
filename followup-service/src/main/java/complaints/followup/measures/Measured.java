package complaints.followup.measures;

/**
 * What one group of customers said.
 *
 * @param asked all that were asked
 * @param waiting asked, and still time to answer; in no rate
 * @param cancelled asked, then cancelled before an answer; in no rate
 * @param silent had their time and said nothing
 * @param response answers of all whose time is over
 * @param satisfied scores of 4 and 5 of all answers
 */
public record Measured(
        String group,
        long asked,
        long answered,
        long waiting,
        long cancelled,
        long silent,
        Share response,
        Share fulfilled,
        Mean satisfaction,
        Share satisfied,
        Mean effort,
        Share repeated) {

    static Measured of(Tally tally) {
        return new Measured(
                tally.group(),
                tally.asked(),
                tally.answered(),
                tally.waiting(),
                tally.cancelled(),
                tally.silent(),
                Share.of(tally.answered(), tally.answered() + tally.silent()),
                Share.of(tally.fulfilled(), tally.answered()),
                Mean.of(tally.satisfaction()),
                Share.of(tally.satisfied(), tally.answered()),
                Mean.of(tally.effort()),
                Share.of(tally.repeated(), tally.repeatedAsked()));
    }
}
