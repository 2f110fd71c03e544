package complaints.bench.faults.driving;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;

/**
 * One line of the ledger: what a client was told.
 *
 * @param complaint id of the complaint
 * @param type wire name of the event it must cause
 * @param marker stands in that event, and in no other of this type
 * @param outcome what the answers say
 * @param key the complaint's; null for commands
 * @param sent the story as it was told; null for commands
 * @param answerBy the date the client was told; null for commands
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Entry(
        UUID complaint, String type, String marker, Outcome outcome, String key, String sent, String answerBy) {

    public static final String RECORDED = "complaint.recorded";

    static Entry command(UUID complaint, String type, String marker, Outcome outcome) {
        return new Entry(complaint, type, marker, outcome, null, null, null);
    }

    /** Whether it is about the recording of the complaint itself. */
    public boolean recorded() {
        return type.equals(RECORDED);
    }
}
