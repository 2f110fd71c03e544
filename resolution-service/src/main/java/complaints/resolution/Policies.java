package complaints.resolution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.clock.ClockSettings;
import complaints.clock.LegalClocks;
import complaints.clock.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import org.eclipse.microprofile.config.Config;

/** Makes the policies from the operator's settings. */
@ApplicationScoped
class Policies {

    @Produces
    @Singleton
    CaseTerms terms(ResolutionSettings settings, Config config) {
        WorkingCalendar calendar = LegalClocks.load(ClockSettings.from(
                        name -> config.getOptionalValue(name, String.class).orElse(null)))
                .calendar(settings.region());
        WorkingHours hours =
                new WorkingHours(settings.zone(), calendar::isWorkingDay, settings.workFrom(), settings.workUntil());
        return new CaseTerms(
                hours,
                settings.firstContact().orElse(null),
                settings.callBack(),
                settings.renewed(),
                settings.disputed(),
                settings.reopened(),
                settings.completion(),
                settings.reply(),
                settings.version(),
                settings.agreement(),
                settings.offer(),
                settings.idle(),
                settings.conduct());
    }

    @Produces
    @Singleton
    DecisionPolicy decisions(ResolutionSettings settings, ObjectMapper json) {
        Catalogues catalogues = new Catalogues(json);
        List<TermsCatalogue.Document> documents =
                catalogues.read(settings.terms(), "terms.json", new TypeReference<List<TermsCatalogue.Document>>() {});
        OutOfCourtBodies bodies =
                catalogues.read(settings.outOfCourt(), "out-of-court.json", new TypeReference<OutOfCourtBodies>() {});
        return new DecisionPolicy(
                new TermsCatalogue(documents, settings.strictTerms()),
                bodies.of(settings.jurisdiction(), settings.sector()),
                settings.approvalLimit());
    }

    @Produces
    @Singleton
    CompensationTable compensations(ResolutionSettings settings, ObjectMapper json) {
        return new Catalogues(json)
                .read(settings.compensation(), "compensation.json", new TypeReference<CompensationTable>() {});
    }
}
