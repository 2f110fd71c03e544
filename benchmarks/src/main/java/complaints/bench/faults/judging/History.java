package complaints.bench.faults.judging;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A complaint's whole history as text: what clients were told, every event in order, every row, every mail. */
final class History {
    private History() {}

    static String of(Life life, List<String> broken) {
        StringBuilder text = new StringBuilder("complaint " + life.id() + "\n");
        broken.forEach(each -> text.append("  VIOLATION ").append(each).append('\n'));
        life.ledger().forEach(entry -> text.append("  client: ").append(entry).append('\n'));
        text.append(life.events().stream()
                .sorted(Comparator.comparing((Told told) -> told.text("at")).thenComparingLong(Told::sequence))
                .map(told -> "  event: " + told.topic() + " " + told.sequence() + " " + told.type() + " " + told.id()
                        + " " + told.raw())
                .collect(Collectors.joining("\n", "", "\n")));
        life.rows()
                .forEach((table, rows) -> rows.forEach(row -> text.append("  row: ")
                        .append(table)
                        .append(' ')
                        .append(row.columns())
                        .append('\n')));
        life.mails().forEach(mail -> text.append("  mail: ").append(mail).append('\n'));
        return text.toString();
    }
}
