package complaints.operations.overview;

import complaints.operations.Counters;
import complaints.operations.overview.Overview.Cause;
import complaints.operations.overview.Overview.Relationship;
import complaints.operations.overview.Overview.Satisfaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What came of it: causes, outcomes, what customers said, by length of relationship. */
@ApplicationScoped
class ResultFigures {

    private static final List<String> BANDS = List.of("Y0_1", "Y1_3", "Y3_10", "Y10", "UNKNOWN");

    private final Counters counters;

    ResultFigures(Counters counters) {
        this.counters = counters;
    }

    /** The causes that cost customers most often come first. */
    List<Cause> causes(Period period) {
        Map<String, Long> minutes = sums("cause.minutes", period);
        Map<String, Long> cents = sums("cause.cents", period);
        return sums("cause", period).entrySet().stream()
                .map(each -> new Cause(
                        each.getKey(),
                        each.getValue(),
                        minutes.getOrDefault(each.getKey(), 0L),
                        money(each.getKey(), cents)))
                .sorted(Comparator.comparing(Cause::count).reversed().thenComparing(Cause::cause))
                .toList();
    }

    Satisfaction satisfaction(Period period) {
        Map<String, Long> stars = Shares.by(1, sums("satisfaction", period));
        Map<String, Long> checks = sums("check", period);
        long answered = checks.getOrDefault("ANSWERED", 0L);
        return new Satisfaction(
                answered,
                answered + checks.getOrDefault("ASKED", 0L),
                Shares.mean(stars),
                stars,
                Shares.mean(sums("effort", period)),
                sums("fulfilled", period),
                sums("repeated", period));
    }

    Map<String, Long> outcome(Period period) {
        return Shares.by(0, sums("outcome", period));
    }

    Map<String, Long> verdicts(Period period) {
        return Shares.by(0, sums("verdict", period));
    }

    Map<String, Long> notices(Period period) {
        return Shares.by(0, sums("notice", period));
    }

    List<Relationship> relationship(Period period) {
        Map<String, Long> recorded = Shares.by(1, sums("recorded.day", period));
        Map<String, Long> responses = sums("to.response", period);
        Map<String, Long> closings = sums("to.last.closing", period);
        Map<String, Long> stars = sums("satisfaction", period);
        Map<String, Long> verdicts = sums("verdict.band", period);
        return BANDS.stream()
                .map(band -> new Relationship(
                        band,
                        recorded.getOrDefault(band, 0L),
                        Shares.speed(Shares.only(band, responses)).p50(),
                        Shares.speed(Shares.only(band, closings)).p50(),
                        upheld(band, verdicts),
                        Shares.mean(Shares.only(band, stars))))
                .toList();
    }

    private static Long upheld(String band, Map<String, Long> verdicts) {
        long upheld = verdicts.getOrDefault("UPHELD|" + band, 0L) + verdicts.getOrDefault("PARTLY_UPHELD|" + band, 0L);
        return Shares.percent(upheld, upheld + verdicts.getOrDefault("NOT_UPHELD|" + band, 0L));
    }

    private static Map<String, Long> money(String cause, Map<String, Long> cents) {
        Map<String, Long> money = new TreeMap<>();
        cents.forEach((label, value) -> {
            if (label.endsWith("|" + cause)) {
                money.put(label.substring(0, label.indexOf('|')), value);
            }
        });
        return money;
    }

    private Map<String, Long> sums(String figure, Period period) {
        return counters.sums(figure, period.from(), period.until());
    }
}
