package complaints.clock;

import java.util.Optional;

/** The act from which a term runs. A point nobody told about falls back on the one that stands for it, if any. */
public enum StartingPoint {
    /** The customer presented the complaint, by any channel. */
    PRESENTED(null),
    /** The company received it; the same instant as {@link #PRESENTED} unless told otherwise. */
    RECEIVED(PRESENTED),
    /** A portal or authority sent it on to the company. */
    SENT_TO_COMPANY(RECEIVED),
    /** The company acknowledged it to the customer. */
    ACKNOWLEDGED(null),
    /** The notice asking the customer to complete an incomplete complaint was delivered. */
    COMPLETION_ASKED(null),
    /** The decision was taken. */
    DECIDED(null),
    /** The customer accepted the solution. */
    AGREED(null),
    /** The case was closed. */
    CLOSED(null);

    private final StartingPoint standIn;

    StartingPoint(StartingPoint standIn) {
        this.standIn = standIn;
    }

    /** The name used in rule files: {@code sent to company}. */
    public String label() {
        return Choice.label(this);
    }

    Optional<StartingPoint> standIn() {
        return Optional.ofNullable(standIn);
    }
}
