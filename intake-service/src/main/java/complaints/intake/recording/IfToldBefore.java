package complaints.intake.recording;

/** What to do where the customer told it before. */
enum IfToldBefore {
    /** Say so, and let the agent ask. */
    REFUSE,
    /** The customer says it is the same: add it to what is on record. */
    JOIN,
    /** The customer says it is another matter: record it. */
    RECORD;

    static IfToldBefore of(Boolean join) {
        return join == null ? REFUSE : join ? JOIN : RECORD;
    }
}
