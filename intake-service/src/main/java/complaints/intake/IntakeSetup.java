package complaints.intake;

import complaints.clock.ClockSettings;
import complaints.clock.Company;
import complaints.clock.LegalClocks;
import complaints.clock.Size;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** What the operator decides for intake. */
@ApplicationScoped
class IntakeSetup {

    @Produces
    @Singleton
    TermsPolicy terms(
            @ConfigProperty(name = "complaints.clock.jurisdiction") String jurisdiction,
            @ConfigProperty(name = "complaints.clock.sector") String sector,
            @ConfigProperty(name = "complaints.clock.size") Size size,
            @ConfigProperty(name = "complaints.clock.region") Optional<String> region) {
        ClockSettings settings = ClockSettings.DEFAULT.company(new Company(jurisdiction, sector, size));
        return new TermsPolicy(LegalClocks.load(region.map(settings::region).orElse(settings)));
    }
}
