package complaints.resolution;

import java.time.Instant;
import java.util.List;

/** What a case is made from again: everything kept of it beside its story. */
record CaseState(
        CaseStatus status,
        long version,
        Ownership ownership,
        Instant lastAct,
        int entries,
        String lastHash,
        CaseWork work,
        List<Promise> promises,
        List<Handoff> handoffs) {

    static CaseState fresh(Ownership first) {
        return new CaseState(CaseStatus.OPEN, 0, first, first.since(), 0, null, new CaseWork(), List.of(), List.of());
    }

    CaseState with(List<Promise> itsPromises, List<Handoff> itsHandoffs) {
        return new CaseState(status, version, ownership, lastAct, entries, lastHash, work, itsPromises, itsHandoffs);
    }
}
