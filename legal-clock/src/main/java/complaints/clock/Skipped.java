package complaints.clock;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Days off in words: weekends by their dates, holidays by date and name. */
final class Skipped {

    private Skipped() {}

    static String inWords(List<DayOff> days, Wording wording) {
        DateTimeFormatter date = wording.pattern("pattern.short");
        String weekends =
                runs(dates(days, true)).stream().map(run -> inWords(run, date)).collect(Collectors.joining(", "));
        String holidays = days.stream()
                .filter(day -> day.reason() != DayOff.Reason.WEEKEND)
                .map(day -> date.format(day.date()) + " (" + day.name(wording.locale()) + ")")
                .collect(Collectors.joining(", "));
        List<String> parts = new ArrayList<>();
        if (!weekends.isEmpty()) {
            parts.add(wording.say("skipped.weekends", weekends));
        }
        if (!holidays.isEmpty()) {
            parts.add(wording.say("skipped.holidays", holidays));
        }
        return String.join("; ", parts);
    }

    private static List<LocalDate> dates(List<DayOff> days, boolean weekends) {
        return days.stream()
                .filter(day -> (day.reason() == DayOff.Reason.WEEKEND) == weekends)
                .map(DayOff::date)
                .toList();
    }

    private static List<List<LocalDate>> runs(List<LocalDate> dates) {
        List<List<LocalDate>> runs = new ArrayList<>();
        LocalDate last = null;
        for (LocalDate date : dates) {
            if (last == null || !date.equals(last.plusDays(1))) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(date);
            last = date;
        }
        return runs;
    }

    private static String inWords(List<LocalDate> run, DateTimeFormatter date) {
        String first = date.format(run.get(0));
        return run.size() == 1 ? first : first + "–" + date.format(run.get(run.size() - 1));
    }
}
