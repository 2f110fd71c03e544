package complaints.intake;

import complaints.doors.Refusal;

/** What was given looks like a key and is none; known without looking anything up. */
public class KeyMistyped extends Refusal {

    KeyMistyped() {
        super(
                Kind.INVALID,
                "key-mistyped",
                "The check character does not fit: one character of the key is wrong or two are swapped. "
                        + "Have it read out again.");
    }
}
