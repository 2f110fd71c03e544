package complaints.followup;

/**
 * What the customer says.
 *
 * @param fulfilled whether what was agreed was done
 * @param satisfaction 1 to 5, 5 best
 * @param effort 1 to 7, 7 hardest; null where not answered
 * @param repeated whether the story had to be told again; null where not answered
 * @param comment his words; null where none
 */
public record Answer(boolean fulfilled, int satisfaction, Integer effort, Boolean repeated, String comment) {

    private static final int LAST_THAT_REOPENS = 2;

    public Answer {
        within("satisfaction", satisfaction, 5);
        if (effort != null) {
            within("effort", effort, 7);
        }
        comment = comment == null || comment.isBlank() ? null : comment.strip();
    }

    /** True where the case must be opened again. */
    public boolean saysItDidNotHold() {
        return !fulfilled || satisfaction <= LAST_THAT_REOPENS;
    }

    private static void within(String name, int value, int most) {
        if (value < 1 || value > most) {
            throw new IllegalArgumentException(name + " is from 1 to " + most);
        }
    }
}
