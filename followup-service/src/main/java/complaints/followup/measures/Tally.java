package complaints.followup.measures;

import java.util.function.BinaryOperator;

/**
 * What was counted in one group of checks; tallies add up.
 *
 * @param asked all that were asked
 * @param waiting asked, and still time to answer
 * @param cancelled asked, then cancelled before an answer, as by a reopening
 * @param scores of satisfaction, effort: how many, their sum, the sum of their squares
 */
record Tally(
        String group,
        long asked,
        long answered,
        long waiting,
        long cancelled,
        long fulfilled,
        long satisfied,
        long repeatedAsked,
        long repeated,
        Scores satisfaction,
        Scores effort) {

    /** Sums that make a mean and its spread. */
    record Scores(long count, long sum, long squares) {
        Scores plus(Scores other) {
            return new Scores(count + other.count, sum + other.sum, squares + other.squares);
        }
    }

    static BinaryOperator<Tally> pooledAs(String name) {
        return (one, other) -> new Tally(
                name,
                one.asked + other.asked,
                one.answered + other.answered,
                one.waiting + other.waiting,
                one.cancelled + other.cancelled,
                one.fulfilled + other.fulfilled,
                one.satisfied + other.satisfied,
                one.repeatedAsked + other.repeatedAsked,
                one.repeated + other.repeated,
                one.satisfaction.plus(other.satisfaction),
                one.effort.plus(other.effort));
    }

    /** Those who had their time and said nothing. */
    long silent() {
        return asked - answered - waiting - cancelled;
    }
}
