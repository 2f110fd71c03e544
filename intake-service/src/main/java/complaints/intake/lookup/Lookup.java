package complaints.intake.lookup;

import complaints.intake.ComplaintUnknown;
import complaints.intake.Complaints;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Reads complaints whole, and records who read them in the same transaction. */
@ApplicationScoped
class Lookup {

    private final Complaints complaints;
    private final ByCustomer byCustomer;
    private final ByWords byWords;
    private final ComplaintViews views;
    private final Clock clock;

    Lookup(Complaints complaints, ByCustomer byCustomer, ByWords byWords, ComplaintViews views, Clock clock) {
        this.complaints = complaints;
        this.byCustomer = byCustomer;
        this.byWords = byWords;
        this.views = views;
        this.clock = clock;
    }

    /** @throws ComplaintUnknown where there is none */
    @Transactional
    ComplaintView read(String idOrKey, String reader) {
        return complaints
                .idOf(idOrKey)
                .flatMap(id -> views.read(List.of(id), reader, clock.instant()).stream()
                        .findFirst())
                .orElseThrow(ComplaintUnknown::new);
    }

    @Transactional
    ComplaintPage search(Search search, String reader) {
        Found found = search.byWordsAlone() ? byWords.find(search) : byCustomer.find(search);
        return new ComplaintPage(views.read(found.ids(), reader, clock.instant()), found.next());
    }
}
