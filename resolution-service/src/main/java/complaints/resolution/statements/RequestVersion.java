package complaints.resolution.statements;

import complaints.events.Channel;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * The notice served on those who were there.
 *
 * @param to whom it was served on, in words
 * @param text what they were told and asked, as it was served
 * @param through how it reached them; by e-mail where not given
 */
public record RequestVersion(
        @NotBlank @Size(max = 200) String to, @NotBlank @Size(max = 5_000) String text, Channel through) {}
