package complaints.resolution;

import complaints.doors.Refusal;

/** What cannot be done with a conduct record. */
public class ConductRefused extends Refusal {

    private ConductRefused(Kind kind, String slug, String message) {
        super(kind, slug, message);
    }

    static ConductRefused unknown(int number) {
        return new ConductRefused(Kind.NOT_FOUND, "conduct-unknown", "The case has no conduct record " + number + ".");
    }

    static ConductRefused secondReaderNeeded() {
        return new ConductRefused(
                Kind.CONFLICT, "second-reader-needed", "Whoever wrote the record cannot be its second reader.");
    }

    static ConductRefused confirmedAlready() {
        return new ConductRefused(Kind.CONFLICT, "conduct-confirmed", "The record has its second reader already.");
    }
}
