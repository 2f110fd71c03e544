package complaints.intake.withdrawal;

import jakarta.validation.constraints.Size;

/**
 * The customer takes it back.
 *
 * @param reason in his words; may be left out
 */
public record WithdrawComplaint(@Size(max = 1_000, message = "At most 1,000 characters.") String reason) {}
