package complaints.intake.completion;

import complaints.events.Channel;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What the customer brought, in his words. */
public record BringMissing(
        @NotNull(message = "The channel is missing: PHONE, EMAIL, WEB, CHAT, LETTER or IN_PERSON.") Channel channel,
        @NotBlank(message = "The text is missing: what the customer brought.")
                @Size(max = 20_000, message = "At most 20,000 characters.")
                String text,
        @Min(value = 0, message = "Must be 0 or more.") @Max(value = 1440, message = "At most a day: 1440 minutes.")
                Integer customerMinutes) {}
