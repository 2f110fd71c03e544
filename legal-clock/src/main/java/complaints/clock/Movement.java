package complaints.clock;

/** The four ways in which an act can move a term. A rule names those that it knows; all others leave it alone. */
public enum Movement {
    /** The term stands still and keeps what ran. */
    SUSPEND,
    /** What ran is lost; the term starts anew. */
    INTERRUPT,
    /** The complaint was incomplete: the term starts when the customer completes it. Once. */
    START_ON_COMPLETION,
    /** The term ends later, once, for a reason told to the customer. */
    EXTEND;

    /** The name used in rule files: {@code start on completion}. */
    public String label() {
        return Choice.label(this);
    }
}
