package complaints.resolution.statements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What the customer is asked, in the language of the complaint. */
public record RequestInformation(@NotBlank @Size(max = 5_000) String text) {}
