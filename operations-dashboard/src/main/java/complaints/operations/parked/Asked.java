package complaints.operations.parked;

import complaints.operations.Acts;
import complaints.operations.DeadLetter;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/** Keeps who asked for what, before the service is asked: also what a service then refuses was asked for. */
@ApplicationScoped
class Asked {

    private final Acts acts;

    Asked(Acts acts) {
        this.acts = acts;
    }

    @Transactional
    void record(DeadLetter letter, Command command, String by, String reason) {
        acts.record(command.name(), letter.service() + " " + letter.id(), by, reason);
    }
}
