package complaints.clock;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads an operator's local days from their file. */
final class LocalDayReading {

    private LocalDayReading() {}

    static List<LocalDay> days(Fields file) {
        List<LocalDay> days = file.objects("days").stream()
                .map(LocalDayReading::day)
                .flatMap(Optional::stream)
                .toList();
        file.refuseOthers();
        return days;
    }

    private static Optional<LocalDay> day(Fields fields) {
        String region = fields.text("region");
        if (!fields.has("date")) {
            fields.problem("date", "is missing; write it as 2026-12-28");
        }
        LocalDate date = fields.day("date");
        boolean works = fields.flag("works");
        Map<String, String> names = fields.texts("name");
        if (names.isEmpty()) {
            fields.problem("name", "is missing; customers are told why the day does not count");
        }
        fields.refuseOthers();
        return region == null || date == null
                ? Optional.empty()
                : Optional.of(new LocalDay(region, date, works, names));
    }
}
