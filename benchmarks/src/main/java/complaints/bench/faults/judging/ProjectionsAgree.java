package complaints.bench.faults.judging;

import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What each reader keeps of the events is what was told: nothing missing, nothing invented. */
final class ProjectionsAgree implements Rule {
    @Override
    public void check(Life life, Consumer<String> broken) {
        Set<UUID> told = life.events().stream().map(Told::id).collect(Collectors.toSet());
        compare("the dashboard's log", told, ids(life, "log"), broken);
        Set<UUID> forCustomers = life.events().stream()
                .filter(each -> !each.topic().startsWith("notification."))
                .map(Told::id)
                .collect(Collectors.toSet());
        compare("what notification heard", forCustomers, ids(life, "heard"), broken);
        status(life, broken);
    }

    private static void status(Life life, Consumer<String> broken) {
        String status = life.rows("case").stream()
                .map(row -> row.text("status"))
                .findFirst()
                .orElse("");
        life.rows("projection").stream()
                .filter(row -> !row.text("is_open").equals(String.valueOf(!status.equals("CLOSED"))))
                .forEach(row ->
                        broken.accept("the case is " + status + ", on the dashboard it is " + row.text("status")));
        if (life.rows("projection").size() != 1) {
            broken.accept("on the dashboard " + life.rows("projection").size() + " times");
        }
        life.rows("progress").stream()
                .filter(row -> status.equals("CLOSED") != "CLOSED".equals(row.text("status")))
                .forEach(row -> broken.accept("the case is " + status + ", in intake it is " + row.text("status")));
    }

    private static Set<UUID> ids(Life life, String table) {
        return life.rows(table).stream().map(row -> row.id("id")).collect(Collectors.toSet());
    }

    private static void compare(String where, Set<UUID> told, Set<UUID> kept, Consumer<String> broken) {
        Set<UUID> missing = new HashSet<>(told);
        missing.removeAll(kept);
        Set<UUID> invented = new HashSet<>(kept);
        invented.removeAll(told);
        if (!missing.isEmpty() || !invented.isEmpty()) {
            broken.accept(
                    "in " + where + " " + missing.size() + " events are missing, " + invented.size() + " invented");
        }
    }
}
