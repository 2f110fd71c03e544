package complaints.intake;

import complaints.clock.ClockSettings;
import complaints.clock.LegalClocks;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import org.eclipse.microprofile.config.Config;

/** What the operator decides for intake. */
@ApplicationScoped
class IntakeSetup {

    @Produces
    @Singleton
    LegalClocks law(Config config) {
        return LegalClocks.load(ClockSettings.from(
                name -> config.getOptionalValue(name, String.class).orElse(null)));
    }

    @Produces
    @Singleton
    TermsPolicy terms(LegalClocks law) {
        return new TermsPolicy(law);
    }

    /** Aside, because the holidays of two years cost some tenths of a second: the first complaint shall not wait. */
    void prepare(@Observes StartupEvent event, LegalClocks law, Clock clock) {
        Thread aside = new Thread(() -> law.prepare(LocalDate.now(clock)), "holidays");
        aside.setDaemon(true);
        aside.start();
    }
}
