package complaints.resolution;

import complaints.events.Channel;
import java.util.List;

/** What cannot be borne, documented; it limits a channel once a second person has read it, never the claim. */
final class ConductRecords {

    private final CaseCore core;

    ConductRecords(CaseCore core) {
        this.core = core;
    }

    void document(Act act, String fact, String evidence, String warning, Channel channel) {
        int number = records().size() + 1;
        ConductRecord written =
                new ConductRecord(number, act.by(), act.at(), fact, evidence, warning, channel, null, null);
        records().add(written);
        core.journal.note(act, "conduct.recorded", written);
    }

    void confirm(Act act, int number) {
        ConductRecord written = records().stream()
                .filter(each -> each.number() == number)
                .findFirst()
                .orElseThrow(() -> ConductRefused.unknown(number));
        if (written.confirmedBy() != null) {
            throw ConductRefused.confirmedAlready();
        }
        if (written.by().id().equals(act.by().id())) {
            throw ConductRefused.secondReaderNeeded();
        }
        ConductRecord confirmed = written.confirmed(act.by(), core.terms.end(core.terms.conduct(), act.at()));
        records().set(number - 1, confirmed);
        core.journal.note(act, "conduct.confirmed", confirmed);
    }

    private List<ConductRecord> records() {
        return core.work.conduct;
    }
}
