package complaints.resolution.promises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * A new date before the old one passes.
 *
 * @param reason in the language of the complaint: the customer is told it
 * @param beyond the legal clock the new date passes, such as {@code ES-TRLGDCU-ANSWER}; null for none
 */
public record RenegotiatePromise(
        @NotNull Instant due, @NotBlank @Size(max = 2_000) String reason, @Size(max = 80) String beyond) {}
