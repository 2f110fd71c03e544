package complaints.operations;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Asks every few seconds how the services are. */
@ApplicationScoped
class ServicesTimer {

    private final Services services;

    ServicesTimer(Services services) {
        this.services = services;
    }

    @Scheduled(every = "5s", delayed = "1s", concurrentExecution = ConcurrentExecution.SKIP)
    void ask() {
        services.ask();
    }
}
