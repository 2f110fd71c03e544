package complaints.intake.recording;

import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** A telling whose sender waits for its outcome. */
final class Waiting {

    private final Telling telling;
    private final CompletableFuture<Optional<Outcome>> outcome = new CompletableFuture<>();

    Waiting(Telling telling) {
        this.telling = telling;
    }

    Telling telling() {
        return telling;
    }

    void done(Outcome what) {
        outcome.complete(Optional.of(what));
    }

    /** Nothing was kept; the sender shall try by himself. */
    void goAlone() {
        outcome.complete(Optional.empty());
    }

    /** Perhaps nothing was kept: the database did not answer. */
    void failed(Throwable failure) {
        outcome.completeExceptionally(failure);
    }

    /** What became of it; empty where the sender shall try by himself; failed where nobody knows whether it was kept. */
    CompletableFuture<Optional<Outcome>> outcome() {
        return outcome;
    }
}
