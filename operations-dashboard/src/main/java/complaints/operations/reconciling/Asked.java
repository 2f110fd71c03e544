package complaints.operations.reconciling;

import complaints.operations.Acts;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps who asked for it and why, before notification is asked: also what it then refuses was asked for. */
@ApplicationScoped
class Asked {

    private final Acts acts;

    Asked(Acts acts) {
        this.acts = acts;
    }

    @Transactional
    void record(String by, String reason) {
        acts.record("RECONCILE", "notification", by, reason);
    }
}
