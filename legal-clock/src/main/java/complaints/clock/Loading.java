package complaints.clock;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Brings together what the library ships and what the operator adds. */
final class Loading {

    private static final List<String> SHIPPED = List.of("rules-es.yaml", "rules-uk.yaml", "rules-us.yaml");

    private Loading() {}

    static RuleBook rules(ClockSettings settings, Problems problems) {
        RuleBook book = new RuleBook();
        for (String name : SHIPPED) {
            ClockFile.shipped(name, problems).ifPresent(file -> book.take(name, RuleReading.rules(file), problems));
        }
        for (Path path : settings.ruleFiles()) {
            ClockFile.at(path, problems)
                    .ifPresent(file -> book.take(path.toString(), RuleReading.rules(file), problems));
        }
        book.readAs(settings.readings(), problems);
        return book;
    }

    static List<LocalDay> localDays(ClockSettings settings, Problems problems) {
        List<LocalDay> days = new ArrayList<>(settings.localDays());
        for (Path path : settings.dayFiles()) {
            ClockFile.at(path, problems).map(LocalDayReading::days).ifPresent(days::addAll);
        }
        return days;
    }
}
