package complaints.resolution.promises;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** What was promised was done, for instance the customer was called; the note says how. */
public record KeepPromise(@NotBlank @Size(max = 2_000) String note) {}
