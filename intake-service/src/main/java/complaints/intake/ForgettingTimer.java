package complaints.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Answers to repeated requests are kept for seven days, then forgotten. */
@ApplicationScoped
class ForgettingTimer {

    private final IdempotentAnswers idempotentAnswers;

    ForgettingTimer(IdempotentAnswers idempotentAnswers) {
        this.idempotentAnswers = idempotentAnswers;
    }

    @Scheduled(every = "10m", delayed = "2m")
    void forget() {
        idempotentAnswers.forget();
    }
}
