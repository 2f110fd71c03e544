package complaints.followup.measures;

import complaints.followup.measures.Tally.Scores;

/**
 * A mean of scores.
 *
 * @param of how many scores
 * @param mean null where there are none
 * @param low lower end of the 95 % interval (Student's t); null for fewer than two scores
 * @param high upper end of it
 */
public record Mean(long of, Double mean, Double low, Double high) {

    private static final double Z = 1.959964;

    static Mean of(Scores scores) {
        long n = scores.count();
        if (n == 0) {
            return new Mean(0, null, null, null);
        }
        double mean = (double) scores.sum() / n;
        if (n == 1) {
            return new Mean(1, rounded(mean), null, null);
        }
        double variance = Math.max(0, (scores.squares() - n * mean * mean) / (n - 1));
        double half = t(n - 1) * Math.sqrt(variance / n);
        return new Mean(n, rounded(mean), rounded(mean - half), rounded(mean + half));
    }

    static double rounded(double value) {
        return Math.round(value * 1000) / 1000.0;
    }

    /** The 97.5 % quantile of Student's t, by Cornish and Fisher's expansion; exact to 2 % from 4 degrees on. */
    private static double t(long degrees) {
        double z3 = Math.pow(Z, 3);
        double first = (z3 + Z) / (4 * degrees);
        double second = (5 * Math.pow(Z, 5) + 16 * z3 + 3 * Z) / (96.0 * degrees * degrees);
        return Z + first + second;
    }
}
