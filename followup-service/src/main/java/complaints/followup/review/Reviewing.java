package complaints.followup.review;

import complaints.followup.FollowupSettings;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;

/** Opens the review of the week that is over, and records what came of it. */
@ApplicationScoped
class Reviewing {

    private final Reviews reviews;
    private final Packing packing;
    private final FollowupSettings settings;
    private final Clock clock;

    Reviewing(Reviews reviews, Packing packing, FollowupSettings settings, Clock clock) {
        this.reviews = reviews;
        this.packing = packing;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens the last week's review, once; a week in which nothing happened has none. */
    @Transactional
    void openLastWeek() {
        Instant now = clock.instant();
        ReviewWeek week = ReviewWeek.lastOpen(now);
        if (!reviews.exists(week.name())) {
            ReviewPack pack = packing.pack(week, settings.reviewSeed());
            if (pack.closed() > 0 || !pack.entries().isEmpty()) {
                reviews.open(pack, now);
            }
        }
    }

    /** @throws NoReview where that week has none */
    @Transactional
    void record(String week, Minutes minutes, String by) {
        if (!reviews.exists(week)) {
            throw new NoReview(week);
        }
        reviews.record(week, minutes, by, clock.instant());
    }
}
