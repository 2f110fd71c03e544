package complaints.followup;

import complaints.clock.LegalClocks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the policy of time from the settings and the calendar of the region. */
class CheckTiming {

    @Produces
    @Singleton
    TimingPolicy timing(FollowupSettings settings) {
        return new TimingPolicy(LegalClocks.load().calendar(settings.region()), settings.quietHours());
    }
}
