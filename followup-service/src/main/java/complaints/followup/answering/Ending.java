package complaints.followup.answering;

import complaints.followup.CancelReason;
import complaints.followup.Check;

/** What the customer is told where there is nothing (more) to fill in. */
enum Ending {
    THANKS(200),
    THANKS_REOPENING(200),
    THANKS_NO_MORE(200),
    ANSWERED(200),
    NOT_YET(409),
    REOPENED(410),
    WITHDRAWN(410),
    OPTED_OUT(410),
    ANOTHER_OPEN(410),
    TOO_LATE(410),
    UNKNOWN(404);

    final int status;

    Ending(int status) {
        this.status = status;
    }

    public boolean namesOwner() {
        return this == REOPENED || this == THANKS_REOPENING;
    }

    /** Why a check takes no answer now. */
    static Ending of(Check check) {
        return switch (check.status()) {
            case SCHEDULED -> NOT_YET;
            case ANSWERED -> ANSWERED;
            case CANCELLED -> of(check.cancelReason());
            default -> TOO_LATE;
        };
    }

    private static Ending of(CancelReason reason) {
        return valueOf(reason.name());
    }
}
