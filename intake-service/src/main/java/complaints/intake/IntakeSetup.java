package complaints.intake;

import complaints.clock.ClockSettings;
import complaints.clock.LegalClocks;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.config.Config;

/** What the operator decides for intake. */
@ApplicationScoped
class IntakeSetup {

    @Produces
    @Singleton
    TermsPolicy terms(Config config) {
        return new TermsPolicy(LegalClocks.load(ClockSettings.from(
                name -> config.getOptionalValue(name, String.class).orElse(null))));
    }
}
