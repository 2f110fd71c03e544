package complaints.resolution.file;

import complaints.resolution.Case;
import complaints.resolution.Cases;
import complaints.resolution.Handlers;
import complaints.resolution.file.CaseFile.FileEntry;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;

/** Brings the file of a case together. */
@ApplicationScoped
public class CaseFiles {

    private final Cases cases;
    private final Handlers handlers;
    private final Jdbi jdbi;
    private final Clock clock;

    CaseFiles(Cases cases, Handlers handlers, Jdbi jdbi, Clock clock) {
        this.cases = cases;
        this.handlers = handlers;
        this.jdbi = jdbi;
        this.clock = clock;
    }

    /** A case and its file, as of one moment, and the names of who wrote in it by their ids. */
    record Filed(Case it, CaseFile file, Map<String, String> names) {}

    @Transactional
    Filed of(String idOrKey) {
        Case it = cases.lock(idOrKey, null);
        List<FileEntry> entries = entries(it.id());
        return new Filed(
                it,
                new CaseFile(
                        it.id(),
                        it.story().key(),
                        it.status().name(),
                        it.owner().name(),
                        clock.instant(),
                        entries.size(),
                        entries.get(entries.size() - 1).hash(),
                        entries),
                handlers.names());
    }

    private List<FileEntry> entries(UUID caseId) {
        return jdbi.withHandle(handle -> handle.select(
                        "select number, at, type, by, data, hash from case_entry where case_id = ? order by number",
                        caseId)
                .map((row, context) -> entry(row))
                .list());
    }

    private static FileEntry entry(ResultSet row) throws SQLException {
        return new FileEntry(
                row.getInt("number"),
                row.getTimestamp("at").toInstant(),
                row.getString("type"),
                row.getString("by"),
                row.getString("data"),
                row.getString("hash"));
    }
}
