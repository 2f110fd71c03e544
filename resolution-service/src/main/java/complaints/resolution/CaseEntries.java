package complaints.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;

/** Writes what happened to cases behind what is written already, each entry chained to the one before it. */
final class CaseEntries {

    private record Chained(UUID caseId, Entry entry, byte[] data, String hash) {}

    private final List<Chained> rows;

    private CaseEntries(List<Chained> rows) {
        this.rows = rows;
    }

    /** Takes what the cases have not written yet; from now on they count as kept. */
    static CaseEntries chain(List<Case> cases) {
        return new CaseEntries(cases.stream().flatMap(CaseEntries::chain).toList());
    }

    void write(Handle handle) {
        if (!rows.isEmpty()) {
            Bulk.of(handle, rows, CaseSql.ENTRIES)
                    .column("case", Chained::caseId)
                    .column("number", each -> each.entry().number())
                    .column("at", each -> each.entry().at())
                    .column("type", each -> each.entry().type())
                    .column("by", each -> each.entry().by())
                    .json("data", Chained::data)
                    .column("hash", Chained::hash)
                    .execute();
        }
    }

    private static Stream<Chained> chain(Case one) {
        List<Chained> chained = new ArrayList<>();
        String hash = one.lastHash();
        for (Entry each : one.journal().takeUnwritten()) {
            byte[] data = CaseJson.write(each.data());
            hash = EntryChain.next(hash, each.number(), each.at().toString(), each.type(), each.by(), data);
            chained.add(new Chained(one.id(), each, data, hash));
        }
        one.kept(hash);
        return chained.stream();
    }
}
