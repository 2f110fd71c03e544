package complaints.followup.review;

import complaints.followup.review.PackQueries.Hit;
import complaints.followup.review.ReviewPack.Detail;
import complaints.followup.review.ReviewPack.Entry;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

/** Puts a week's pack together. */
@Singleton
class Packing {

    private static final int MOST_PER_REASON = 25;

    private final PackQueries queries;

    Packing(PackQueries queries) {
        this.queries = queries;
    }

    ReviewPack pack(ReviewWeek week, long seed) {
        List<Hit> hits = queries.hits(week, seed);
        Map<ReviewReason, Long> counts =
                hits.stream().collect(Collectors.groupingBy(Hit::reason, TreeMap::new, Collectors.counting()));
        Map<UUID, List<Hit>> chosen = counts.keySet().stream()
                .flatMap(reason ->
                        hits.stream().filter(hit -> hit.reason() == reason).limit(MOST_PER_REASON))
                .collect(Collectors.groupingBy(Hit::complaint, TreeMap::new, Collectors.toList()));
        List<Entry> entries = queries.cases(chosen.keySet()).stream()
                .map(entry -> because(entry, chosen.get(entry.complaint())))
                .toList();
        return new ReviewPack(week.name(), seed, queries.closed(week), counts, entries, queries.causes(week));
    }

    private static Entry because(Entry entry, List<Hit> hits) {
        return new Entry(
                entry.complaint(),
                entry.key(),
                hits.stream().map(Hit::reason).toList(),
                hits.stream().map(hit -> new Detail(hit.reason(), hit.detail())).toList(),
                entry.category(),
                entry.owner(),
                entry.outcome(),
                entry.rootCause(),
                entry.recordedAt(),
                entry.closedAt(),
                entry.customersVersion(),
                entry.teamsVersion(),
                entry.customersReply());
    }
}
