package complaints.followup.lookup;

import complaints.events.Channel;
import complaints.events.CheckKind;
import complaints.followup.CancelReason;
import complaints.followup.CheckStatus;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * One check as it stands.
 *
 * @param due when it was planned for; it may be asked later, never earlier
 * @param answers all of them, the one that counts last
 */
public record CheckView(
        UUID id,
        UUID complaint,
        CheckKind kind,
        int closing,
        CheckStatus status,
        Instant due,
        Instant askedAt,
        Instant remindedAt,
        Instant answerUntil,
        Instant answeredAt,
        Instant dissatisfactionRaisedAt,
        CancelReason cancelled,
        List<AnswerView> answers) {

    /** @param recordedBy who wrote it down for the customer; null where he did it himself */
    public record AnswerView(
            Instant at,
            Channel by,
            String recordedBy,
            boolean fulfilled,
            int satisfaction,
            Integer effort,
            Boolean repeated,
            String comment) {}
}
