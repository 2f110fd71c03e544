package complaints.operations.overview;

import complaints.operations.Counters;
import complaints.operations.Slots;
import complaints.operations.overview.Overview.Backlog;
import complaints.operations.overview.Overview.Speed;
import complaints.operations.overview.Overview.Work;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** How the work is done: terms, promises, repeats, speed and what is left to do. */
@ApplicationScoped
class WorkFigures {

    private static final int[] AGES = {1, 3, 7, 15, 30};
    private static final int[] DAYS_LEFT = {0, 1, 2, 5, 10, 15};

    private final Counters counters;

    WorkFigures(Counters counters) {
        this.counters = counters;
    }

    Work read(Period period, Instant at) {
        Map<String, Long> term = term(period, at);
        Map<String, Long> promises = sums("promise", period);
        long closed = Shares.total(sums("closed", period));
        return new Work(
                Shares.percent(term.getOrDefault("IN_TERM", 0L), Shares.total(term)),
                term,
                Shares.percent(kept(promises), kept(promises) + promises.getOrDefault("BROKEN", 0L)),
                promises,
                sums("contact", period),
                sums("handoffs", period),
                Shares.percent(Shares.total(sums("reopened", period)), closed),
                speed("to.response", period),
                speed("to.first.closing", period),
                speed("to.last.closing", period),
                speed("waiting", period),
                backlogByAge(period.today()),
                backlogByDaysLeft(period.today()));
    }

    /** All whose term ended in the period, those still open included: counting only the answered ones flatters. */
    private Map<String, Long> term(Period period, Instant at) {
        return counters.sums("term", period.from(), Math.min(period.until(), Slots.hour(at.toEpochMilli())));
    }

    private static long kept(Map<String, Long> promises) {
        return promises.getOrDefault("KEPT", 0L) + promises.getOrDefault("RENEGOTIATED", 0L);
    }

    private Speed speed(String figure, Period period) {
        return Shares.speed(Shares.by(1, sums(figure, period)));
    }

    private List<Backlog> backlogByAge(LocalDate today) {
        List<Backlog> bands = new ArrayList<>();
        LocalDate until = today.plusDays(1);
        for (int age : AGES) {
            LocalDate from = today.plusDays(1).minusDays(age);
            bands.add(backlog("<" + age, "backlog.recorded", from, until));
            until = from;
        }
        bands.add(backlog("older", "backlog.recorded", LocalDate.EPOCH, until));
        return bands;
    }

    /** Days from Monday to Friday; holidays are not known here and only make it stricter. */
    private List<Backlog> backlogByDaysLeft(LocalDate today) {
        List<Backlog> bands = new ArrayList<>();
        LocalDate from = LocalDate.EPOCH;
        for (int left : DAYS_LEFT) {
            LocalDate until = workingDay(today, left);
            bands.add(backlog(left == 0 ? "overdue" : "<" + left, "backlog.answer.by", from, until));
            from = until;
        }
        bands.add(backlog("more", "backlog.answer.by", from, LocalDate.of(2200, 1, 1)));
        return bands;
    }

    private static LocalDate workingDay(LocalDate from, int days) {
        LocalDate day = from;
        for (int left = days; left > 0; day = day.plusDays(1)) {
            boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
            left -= weekend ? 0 : 1;
        }
        return day;
    }

    private Backlog backlog(String band, String figure, LocalDate from, LocalDate until) {
        return new Backlog(band, from, Shares.total(counters.sums(figure, Slots.day(from), Slots.day(until))));
    }

    private Map<String, Long> sums(String figure, Period period) {
        return counters.sums(figure, period.from(), period.until());
    }
}
