package complaints.intake.completion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What has to be brought before it can be resolved.
 *
 * @param missing in the language of the complaint: the customer is told it as it stands
 */
public record AskForMissing(
        @NotEmpty(message = "Say what is missing.") @Size(max = 10, message = "At most 10 things.")
                List<
                                @NotBlank(message = "Say what is missing.")
                                @Size(max = 200, message = "At most 200 characters.") String>
                        missing) {}
