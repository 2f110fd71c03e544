package complaints.resolution;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.time.LocalDate;

/** Works out the working days of this year and the next beside the start, so that the first case does not wait. */
@ApplicationScoped
class CalendarAhead {

    private final CaseTerms terms;
    private final Clock clock;

    CalendarAhead(CaseTerms terms, Clock clock) {
        this.terms = terms;
        this.clock = clock;
    }

    void prepare(@Observes StartupEvent event) {
        Thread aside = new Thread(this::workOut, "calendar-ahead");
        aside.setDaemon(true);
        aside.start();
    }

    private void workOut() {
        WorkingHours hours = terms.hours();
        LocalDate today = clock.instant().atZone(hours.zone()).toLocalDate();
        hours.workingDay().test(today);
        hours.workingDay().test(today.plusYears(1));
    }
}
