package complaints.intake.lookup;

import complaints.intake.ComplaintName;
import complaints.intake.ComplaintUnknown;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;

/** Reads complaints whole, and records who read them in the same transaction. */
@ApplicationScoped
class Lookup {

    private final ComplaintViews views;
    private final Clock clock;

    Lookup(ComplaintViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    /** @throws ComplaintUnknown where there is none */
    @Transactional
    ComplaintView read(String idOrKey, String reader) {
        return ComplaintName.read(idOrKey)
                .flatMap(name -> views.find(name, reader, clock.instant()))
                .orElseThrow(ComplaintUnknown::new);
    }

    @Transactional
    ComplaintPage search(Search search, String reader) {
        return ComplaintPage.of(views.find(search, reader, clock.instant()), search.size());
    }
}
