package complaints.resolution;

import java.time.Instant;

/**
 * One side's version of what happened, or its reply to the other's.
 *
 * @param by handler id, or {@code customer}
 */
public record Statement(Side side, String text, String by, Instant at) {

    /** Whose version it is. */
    public enum Side {
        CUSTOMER,
        TEAM
    }
}
