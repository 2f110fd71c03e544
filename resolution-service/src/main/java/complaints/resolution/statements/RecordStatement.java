package complaints.resolution.statements;

import complaints.events.Channel;
import complaints.resolution.Statement.Side;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One side's version, or its reply to the other's.
 *
 * @param by the channel the customer said it on, for his side; a phone call where not given
 */
public record RecordStatement(@NotNull Side side, @NotBlank @Size(max = 20_000) String text, Channel by) {}
