package complaints.resolution.conduct;

import complaints.events.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What happened, what proves it, what the customer was told, and which channel it limits. */
public record DocumentConduct(
        @NotBlank @Size(max = 5_000) String fact,
        @NotBlank @Size(max = 5_000) String evidence,
        @NotBlank @Size(max = 5_000) String warning,
        @NotNull Channel channel) {}
