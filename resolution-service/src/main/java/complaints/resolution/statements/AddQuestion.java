package complaints.resolution.statements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** One more thing the customer wants answered, as the owner reads it in the story. */
public record AddQuestion(@NotBlank @Size(max = 2_000) String text) {}
