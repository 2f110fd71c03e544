package complaints.followup;

import java.util.UUID;

/**
 * What is known of one complaint. Intake and resolution tell it in any order, so either half may be missing.
 *
 * @param followed what intake told; null until it did
 * @param closing the latest closing; null until there is one
 * @param planned the latest closing whose checks were planned; 0 for none
 * @param reopened the latest closing that did not hold; 0 for none
 */
public record FollowedComplaint(
        UUID id, Followed followed, Closing closing, int planned, int reopened, boolean withdrawn) {

    /** A complaint of which nothing was heard yet. */
    public static FollowedComplaint unheardOf(UUID id) {
        return new FollowedComplaint(id, null, null, 0, 0, false);
    }

    /** True where a closing stands whose checks are not planned yet. */
    public boolean wantsChecks() {
        return followed != null
                && closing != null
                && closing.number() > planned
                && closing.number() > reopened
                && !withdrawn;
    }

    /** With what intake told. */
    public FollowedComplaint recorded(Followed told) {
        return new FollowedComplaint(id, told, closing, planned, reopened, withdrawn);
    }

    /** With a closing, unless a later one is known. */
    public FollowedComplaint closed(Closing told) {
        boolean isLate = closing != null && closing.number() >= told.number();
        return isLate ? this : new FollowedComplaint(id, followed, told, planned, reopened, withdrawn);
    }

    /** Its checks are planned. */
    public FollowedComplaint plannedNow() {
        return new FollowedComplaint(id, followed, closing, closing.number(), reopened, withdrawn);
    }

    /** A closing did not hold. */
    public FollowedComplaint reopenedAfter(int number) {
        return new FollowedComplaint(id, followed, closing, planned, Math.max(reopened, number), withdrawn);
    }

    /** The customer took it back. */
    public FollowedComplaint takenBack() {
        return new FollowedComplaint(id, followed, closing, planned, reopened, true);
    }
}
