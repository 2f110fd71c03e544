package complaints.followup.asking;

import complaints.followup.Check;
import complaints.followup.FollowupSettings;
import complaints.followup.Term;
import complaints.followup.TimingPolicy;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;

/** When a check whose time has come may really be asked. */
@Singleton
class AskingPolicy {

    private static final Duration FRESH = Duration.ofMinutes(1);
    private static final Duration NEXT_LOOK = Duration.ofDays(1);
    private static final Duration NEXT_LOOK_IF_EXACT = Duration.ofSeconds(30);
    private static final Duration OWN_TIME = Duration.ofDays(7);
    private static final Duration PATIENCE = Duration.ofDays(14);

    private final TimingPolicy timing;
    private final FollowupSettings settings;

    AskingPolicy(TimingPolicy timing, FollowupSettings settings) {
        this.timing = timing;
        this.settings = settings;
    }

    TimingPolicy timing() {
        return timing;
    }

    Term answerWithin() {
        return settings.answerWithin();
    }

    /** {@code now}, or the end of the customer's quiet hours. */
    Instant outsideQuietHours(Check check, Instant now) {
        return check.subject().exact()
                ? now
                : timing.quietHours().leave(now, check.subject().to().zone());
    }

    /** True where its mail may go without a slot: there is no mailbox, it is exact, or its slot is now. */
    boolean mayGo(Check check, Instant now) {
        Instant slot = check.slotAt();
        return check.subject().exact()
                || check.subject().to().mailDomain().isEmpty()
                || slot != null && !slot.isAfter(now) && slot.isAfter(now.minus(FRESH));
    }

    /** True where an open check asks about the same complaint and has had its time: the newer one replaces it. */
    boolean replaces(Check check, Check open, Instant now) {
        return open.subject().complaintId().equals(check.subject().complaintId())
                && (check.subject().exact() || !now.isBefore(open.askedAt().plus(OWN_TIME)));
    }

    /** True where it has waited so long behind another that it makes no sense any more. */
    boolean isStale(Check check, Instant now) {
        return now.isAfter(check.due().plus(PATIENCE));
    }

    /** When to look again whether the other check is still open. */
    Instant nextLook(Check check, Instant now) {
        return now.plus(check.subject().exact() ? NEXT_LOOK_IF_EXACT : NEXT_LOOK);
    }
}
