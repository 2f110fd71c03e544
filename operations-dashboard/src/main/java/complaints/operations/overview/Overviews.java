package complaints.operations.overview;

import complaints.operations.DeadLetters;
import complaints.operations.Services;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Reads all numbers at most once a second, however many look. */
@ApplicationScoped
class Overviews {

    private static final Duration FRESH = Duration.ofSeconds(1);
    private static final int MOST_PARKED = 1000;

    private final Map<Integer, Overview> latest = new ConcurrentHashMap<>();
    private final NowFigures now;
    private final RiskFigures risk;
    private final ResultFigures results;
    private final WorkFigures work;
    private final LogEnd logEnd;
    private final DeadLetters deadLetters;
    private final Services services;
    private final Clock clock;

    Overviews(
            NowFigures now,
            RiskFigures risk,
            ResultFigures results,
            WorkFigures work,
            LogEnd logEnd,
            DeadLetters deadLetters,
            Services services,
            Clock clock) {
        this.now = now;
        this.risk = risk;
        this.results = results;
        this.work = work;
        this.logEnd = logEnd;
        this.deadLetters = deadLetters;
        this.services = services;
        this.clock = clock;
    }

    Overview latest(int days) {
        Instant at = clock.instant();
        return latest.compute(days, (key, known) -> known != null && isFresh(known, at) ? known : read(days, at));
    }

    private static boolean isFresh(Overview known, Instant at) {
        return Duration.between(known.at(), at).abs().compareTo(FRESH) < 0;
    }

    private Overview read(int days, Instant at) {
        Period period = Period.of(days, at);
        LogEnd.Place end = logEnd.read();
        return new Overview(
                at,
                end.heardAt(),
                end.position(),
                days,
                now.read(at),
                risk.atRisk(at),
                risk.broken(period),
                risk.silent(at),
                now.status(),
                now.owners(),
                results.causes(period),
                results.satisfaction(period),
                results.outcome(period),
                results.verdicts(period),
                results.relationship(period),
                results.notices(period),
                work.read(period, at),
                deadLetters.waiting(MOST_PARKED),
                services.states());
    }
}
