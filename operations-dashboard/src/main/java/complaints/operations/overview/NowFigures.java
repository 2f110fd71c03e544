package complaints.operations.overview;

import complaints.operations.Counters;
import complaints.operations.Slots;
import complaints.operations.overview.Overview.Load;
import complaints.operations.overview.Overview.Now;
import complaints.operations.overview.Overview.Speed;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** How it goes now. */
@ApplicationScoped
class NowFigures {

    private static final int MINUTES = 60;

    private final Counters counters;

    NowFigures(Counters counters) {
        this.counters = counters;
    }

    Now read(Instant at) {
        long thisMinute = Slots.minute(at.toEpochMilli());
        long first = thisMinute - (MINUTES - 1) * 60L;
        Long[] perMinute = new Long[MINUTES];
        Arrays.fill(perMinute, 0L);
        counters.between("recorded", first, thisMinute + 60)
                .forEach(each -> perMinute[(int) ((each.slot() - first) / 60)] = each.value());
        long hour = Arrays.stream(perMinute).mapToLong(Long::longValue).sum();
        return new Now(
                List.of(perMinute),
                Math.max(perMinute[MINUTES - 1], perMinute[MINUTES - 2]),
                hour,
                speed("to.owner", at),
                speed("to.mail", at));
    }

    Map<String, Long> status() {
        return counters.sums("status", Slots.ALWAYS, Slots.ALWAYS + 1);
    }

    List<Load> owners() {
        return counters.sums("owner.open", Slots.ALWAYS, Slots.ALWAYS + 1).entrySet().stream()
                .map(each -> load(each.getKey(), each.getValue()))
                .sorted(Comparator.comparing(Load::open).reversed().thenComparing(Load::id))
                .toList();
    }

    private Speed speed(String figure, Instant at) {
        long until = Slots.tenMinutes(at.toEpochMilli()) + 600;
        return Shares.speed(counters.sums(figure, until - 3600, until));
    }

    private static Load load(String label, long open) {
        int bar = label.indexOf('|');
        return new Load(label.substring(0, bar), label.substring(bar + 1), open);
    }
}
