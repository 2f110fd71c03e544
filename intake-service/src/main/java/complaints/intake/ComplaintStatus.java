package complaints.intake;

import java.util.Map;
import java.util.Set;

/** Where a complaint stands for intake, and all its allowed moves. Who works it, and how far, is the case's matter. */
public enum ComplaintStatus {
    /** On record; the resolution clocks run. */
    RECORDED,
    /** On record; something is missing, and the resolution clocks wait for it. */
    INCOMPLETE,
    /** Resolution closed the case. */
    CLOSED,
    /** The customer took it back. */
    WITHDRAWN;

    private static final Map<ComplaintStatus, Set<ComplaintStatus>> MOVES = Map.of(
            RECORDED, Set.of(INCOMPLETE, CLOSED, WITHDRAWN),
            INCOMPLETE, Set.of(RECORDED, CLOSED, WITHDRAWN),
            CLOSED, Set.of(RECORDED),
            WITHDRAWN, Set.of());

    /** Whether somebody still owes the customer an answer. */
    public boolean open() {
        return this == RECORDED || this == INCOMPLETE;
    }

    /** @throws StatusRefused naming both states and the moves that were possible */
    ComplaintStatus to(ComplaintStatus next) {
        if (!MOVES.get(this).contains(next)) {
            throw new StatusRefused(this, next, MOVES.get(this));
        }
        return next;
    }
}
