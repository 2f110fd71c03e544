package complaints.resolution;

import complaints.clock.LegalClocks;
import complaints.clock.WorkingCalendar;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Makes the policies from the operator's settings. */
@ApplicationScoped
class Policies {

    @Produces
    @Singleton
    CaseTerms terms(ResolutionSettings settings) {
        WorkingCalendar calendar = LegalClocks.load().calendar(settings.region());
        WorkingHours hours =
                new WorkingHours(settings.zone(), calendar::isWorkingDay, settings.workFrom(), settings.workUntil());
        return new CaseTerms(
                hours,
                settings.callBack(),
                settings.renewed(),
                settings.disputed(),
                settings.reopened(),
                settings.completion(),
                settings.reply(),
                settings.agreement(),
                settings.offer(),
                settings.idle());
    }
}
