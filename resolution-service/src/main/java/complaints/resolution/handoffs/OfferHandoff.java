package complaints.resolution.handoffs;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Asks a handler to take a case over, and says why. */
public record OfferHandoff(@NotBlank @Size(max = 40) String to, @NotBlank @Size(max = 2_000) String reason) {}
