package complaints.bench.faults.judging;

import java.util.function.Consumer;

/** Something that must be true of every complaint. */
interface Rule {

    /** @param broken is told each way in which it is not, without personal data */
    void check(Life life, Consumer<String> broken);
}
