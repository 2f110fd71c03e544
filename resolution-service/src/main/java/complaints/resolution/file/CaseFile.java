package complaints.resolution.file;

import com.fasterxml.jackson.annotation.JsonRawValue;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Everything said, told and done about a case, in order. Each entry's hash covers the one before it ({@link
 * complaints.resolution.EntryChain}); {@code lastHash} is that of the last.
 */
public record CaseFile(
        UUID caseId,
        String key,
        String status,
        String owner,
        Instant writtenAt,
        int count,
        String lastHash,
        List<FileEntry> entries) {

    /** One entry; {@code data} is JSON exactly as it was hashed. */
    public record FileEntry(int number, Instant at, String type, String by, @JsonRawValue String data, String hash) {}
}
