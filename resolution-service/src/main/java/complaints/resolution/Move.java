package complaints.resolution;

import static complaints.resolution.CaseStatus.AGREED;
import static complaints.resolution.CaseStatus.ANSWERED;
import static complaints.resolution.CaseStatus.AWAITING_CUSTOMER;
import static complaints.resolution.CaseStatus.CLOSED;
import static complaints.resolution.CaseStatus.DISPUTED;
import static complaints.resolution.CaseStatus.OPEN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** All moves of a case's status: what is done, where it leads, and from where it is possible. Nothing else moves it. */
public enum Move {
    ASK_CUSTOMER(AWAITING_CUSTOMER, OPEN, DISPUTED),
    HEAR_CUSTOMER(OPEN, AWAITING_CUSTOMER),
    DECIDE(ANSWERED, OPEN, AWAITING_CUSTOMER, DISPUTED),
    AGREE(AGREED, ANSWERED),
    DISPUTE(DISPUTED, ANSWERED),
    /** The term to accept or refuse passed: silence is not consent. */
    LAPSE(CLOSED, ANSWERED),
    CLOSE(CLOSED, AGREED, DISPUTED),
    WITHDRAW(CLOSED, OPEN, AWAITING_CUSTOMER, ANSWERED, AGREED, DISPUTED),
    REOPEN(OPEN, CLOSED);

    private final CaseStatus to;
    private final Set<CaseStatus> from;

    Move(CaseStatus to, CaseStatus first, CaseStatus... others) {
        this.to = to;
        this.from = EnumSet.of(first, others);
    }

    /** The moves possible from a status, in the order of this table. */
    public static List<Move> possibleFrom(CaseStatus status) {
        return Arrays.stream(values())
                .filter(move -> move.from.contains(status))
                .toList();
    }

    /** Whether a case in that status may make this move. */
    public boolean isPossibleFrom(CaseStatus status) {
        return from.contains(status);
    }

    /** Where it leads. */
    public CaseStatus to() {
        return to;
    }

    /** @throws CaseRefused naming both states and what would have been possible */
    CaseStatus from(CaseStatus status) {
        if (!from.contains(status)) {
            throw CaseRefused.move(this, status);
        }
        return to;
    }
}
