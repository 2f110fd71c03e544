package complaints.resolution.agreement;

import complaints.events.Channel;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * What the customer said to the solution.
 *
 * @param by the channel he said it on
 * @param note his words; may be null
 */
public record RecordAgreement(@NotNull Boolean accepted, @NotNull Channel by, @Size(max = 2_000) String note) {}
