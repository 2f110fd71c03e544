package complaints.followup;

import complaints.clock.ClockSettings;
import complaints.clock.LegalClocks;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** Makes the policy of time from the settings and the calendar of the region. */
class CheckTiming {

    @Produces
    @Singleton
    TimingPolicy timing(FollowupSettings settings, Config config) {
        return new TimingPolicy(
                LegalClocks.load(ClockSettings.from(name ->
                                config.getOptionalValue(name, String.class).orElse(null)))
                        .calendar(settings.region()),
                settings.quietHours());
    }
}
