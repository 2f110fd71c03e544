package complaints.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jdbi.v3.core.Jdbi;

/**
 * The words complaints are found by. New ones are found at once; PostgreSQL keeps them in a list that each search reads
 * whole, until they are merged into its index. Merging many together costs an eighth of merging each by itself.
 */
@ApplicationScoped
class ComplaintWords {

    private final Jdbi jdbi;

    ComplaintWords(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    /** Empties the list of new words; cheap where it is empty. */
    @Transactional
    void merge() {
        jdbi.useHandle(handle -> handle.createQuery("select gin_clean_pending_list('complaint_words_by_slice')")
                .mapTo(long.class)
                .one());
    }
}
