package complaints.clock;

/** Whether Saturday is a working day. Where the law is silent, counting it gives the earlier and so the safer date. */
public enum SaturdayPolicy {
    DAY_OFF,
    WORKING_DAY
}
