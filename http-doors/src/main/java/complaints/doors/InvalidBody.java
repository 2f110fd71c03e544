package complaints.doors;

import java.util.List;
import java.util.Map;

/** What was sent cannot be taken; says every field at fault at once. Nothing has been written. */
public class InvalidBody extends RuntimeException {

    private final int status;
    private final transient List<Violation> violations;

    public InvalidBody(List<Violation> violations) {
        this(400, violations);
    }

    InvalidBody(int status, List<Violation> violations) {
        super("the body was refused", null, false, false);
        this.status = status;
        this.violations = List.copyOf(violations);
    }

    /** One field at fault. */
    public static InvalidBody at(String field, String message) {
        return new InvalidBody(List.of(new Violation(field, message)));
    }

    Problem asProblem() {
        String slug = status == 413 ? "too-large" : "invalid-request";
        String detail = violations.size() == 1
                ? violations.get(0).message()
                : violations.size() + " things are wrong; nothing was written.";
        return Problem.of(status, slug, detail, Map.of("violations", violations));
    }
}
