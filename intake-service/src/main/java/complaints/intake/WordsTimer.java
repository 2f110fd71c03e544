package complaints.intake;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;

/** Each second the words of new complaints are merged with those on record. */
@ApplicationScoped
class WordsTimer {

    private final ComplaintWords words;

    WordsTimer(ComplaintWords words) {
        this.words = words;
    }

    @Scheduled(every = "1s", delayed = "1s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void merge() {
        words.merge();
    }
}
