package complaints.resolution.closing;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Why a closed case opens again. */
public record ReopenCase(@NotBlank @Size(max = 2_000) String reason) {}
