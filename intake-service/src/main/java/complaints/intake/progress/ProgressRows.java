package complaints.intake.progress;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** What a batch of facts says about complaints, in the order it was told; null keeps what is known. */
record ProgressRows(
        List<CaseRow> cases,
        List<PromiseRow> promises,
        List<NoticeRow> notices,
        List<HappeningRow> happenings,
        List<EndRow> ends) {

    ProgressRows() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    /** How far resolution is with it, and who answers for it. */
    public record CaseRow(
            UUID complaint,
            String status,
            String ownerId,
            String ownerName,
            Instant ownerSince,
            String decision,
            String outcome) {

        static CaseRow status(UUID complaint, String status) {
            return new CaseRow(complaint, status, null, null, null, null, null);
        }
    }

    /** A date told to the customer, and what became of it. */
    public record PromiseRow(
            UUID id,
            UUID complaint,
            String kind,
            Instant due,
            String state,
            String rule,
            Integer item,
            String reason,
            Instant at) {}

    /** A message to the customer, and whether it arrived. */
    public record NoticeRow(
            UUID id,
            UUID complaint,
            String kind,
            String state,
            boolean dated,
            String language,
            String subject,
            String reason,
            Instant at) {}

    /** Something that happened, with the words that were said. */
    public record HappeningRow(UUID event, UUID complaint, Instant at, String what, String who, String text) {}

    /** A case that was closed or opened again. */
    public record EndRow(UUID complaint, boolean closed, Instant at) {}
}
