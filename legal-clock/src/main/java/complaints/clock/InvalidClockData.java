package complaints.clock;

import java.util.List;

/** Rules, local days or settings are wrong. Names every fault found, each with the field and what to do about it. */
public final class InvalidClockData extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<String> problems;

    InvalidClockData(List<String> problems) {
        super(problems.size() + " problem(s) in the rules, days or settings of the legal clock:\n  - "
                + String.join("\n  - ", problems));
        this.problems = List.copyOf(problems);
    }

    /** One entry per fault: {@code file: rules[2] (ES-X).unit: 'day' is not a unit …}. */
    public List<String> problems() {
        return problems;
    }
}
