package complaints.followup;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/** Where a check stands, and every move that is allowed. */
public enum CheckStatus {
    /** It will be asked. */
    SCHEDULED,
    /** Asked; a reminder may follow. */
    ASKED,
    /** Asked and reminded; nothing more is sent. */
    REMINDED,
    /** Answered; can be corrected for a while. */
    ANSWERED,
    /** No longer waited for; an answer that comes before its last instant still counts. */
    LAPSED,
    /** Will not be asked, and takes no answer. */
    CANCELLED;

    private static final Map<CheckStatus, Set<CheckStatus>> MOVES = new EnumMap<>(Map.of(
            SCHEDULED, EnumSet.of(ASKED, CANCELLED),
            ASKED, EnumSet.of(REMINDED, ANSWERED, LAPSED, CANCELLED),
            REMINDED, EnumSet.of(ANSWERED, LAPSED, CANCELLED),
            ANSWERED, EnumSet.of(ANSWERED),
            LAPSED, EnumSet.of(ANSWERED, CANCELLED),
            CANCELLED, EnumSet.noneOf(CheckStatus.class)));

    /** The statuses that may follow this one. */
    public Set<CheckStatus> next() {
        return MOVES.get(this);
    }

    /** True where the customer was asked and is waited for: he has at most one such check. */
    boolean isOpen() {
        return this == ASKED || this == REMINDED;
    }

    /**
     * The status after a move.
     *
     * @throws CheckMoveRefused where the table does not allow it
     */
    CheckStatus to(CheckStatus wanted) {
        if (!next().contains(wanted)) {
            throw new CheckMoveRefused(this, wanted);
        }
        return wanted;
    }
}
