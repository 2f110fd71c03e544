package complaints.clock;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/**
 * The clock at the command line: prints the due date of one rule and its explanation, without any server. Exit code 0,
 * or 2 for a question that cannot be understood.
 */
public final class Main {

    private static final int UNDERSTOOD = 0;
    private static final int NOT_UNDERSTOOD = 2;

    private static final DateTimeFormatter DUE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss VV", Locale.ROOT);

    private final PrintStream out;
    private final PrintStream err;

    Main(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    /** See {@code --help}. */
    public static void main(String[] arguments) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        System.exit(new Main(out, System.err).run(arguments));
    }

    int run(String... arguments) {
        try {
            Question question = new Asking(arguments).question();
            answer(question);
            return UNDERSTOOD;
        } catch (UnknownName unknown) {
            err.println(unknown.getMessage());
            err.println("Known: " + String.join(", ", unknown.known()));
        } catch (IllegalArgumentException unclear) {
            err.println(unclear.getMessage());
            err.println("Try --help.");
        }
        return NOT_UNDERSTOOD;
    }

    private void answer(Question question) {
        switch (question.wanted()) {
            case HELP -> out.print(Resources.text("help.txt"));
            case LIST -> list(question.clocks(), question.language());
            case DATE -> date(question.clock(), question);
        }
    }

    private void list(LegalClocks clocks, Locale language) {
        for (Rule rule : clocks.rules()) {
            out.printf(
                    "%-18s %-16s %-58s %s%n",
                    rule.id(), rule.term().label(), rule.law().name(), rule.text(language));
        }
    }

    private void date(Clock clock, Question question) {
        String local = DUE.format(clock.due().atZone(clock.place().zone()));
        out.println(clock.rule().id() + "  " + local + "  (" + clock.due() + ")");
        out.println(clock.explanation(question.language()));
        question.notes(clock).forEach(out::println);
    }
}
