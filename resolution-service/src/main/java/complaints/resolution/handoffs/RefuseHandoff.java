package complaints.resolution.handoffs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Says no to an offered case, and why. */
public record RefuseHandoff(@NotBlank @Size(max = 2_000) String reason) {}
