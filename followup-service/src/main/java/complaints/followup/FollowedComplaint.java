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

    /** True where a closing stands whose checks are not planned yet. */
    public boolean wantsChecks() {
        return followed != null
                && closing != null
                && closing.number() > planned
                && closing.number() > reopened
                && !withdrawn;
    }
}
