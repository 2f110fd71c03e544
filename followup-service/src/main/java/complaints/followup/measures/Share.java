package complaints.followup.measures;

/**
 * How many of how many.
 *
 * @param of the denominator
 * @param share null where the denominator is 0
 * @param low lower end of the 95 % interval (Wilson)
 * @param high upper end of it
 */
public record Share(long count, long of, Double share, Double low, Double high) {

    private static final double Z = 1.96;

    static Share of(long count, long of) {
        if (of == 0) {
            return new Share(count, of, null, null, null);
        }
        double share = (double) count / of;
        double z2 = Z * Z / of;
        double middle = (share + z2 / 2) / (1 + z2);
        double half = Z * Math.sqrt(share * (1 - share) / of + z2 / (4 * of)) / (1 + z2);
        return new Share(
                count,
                of,
                Mean.rounded(share),
                Mean.rounded(Math.max(0, middle - half)),
                Mean.rounded(Math.min(1, middle + half)));
    }
}
