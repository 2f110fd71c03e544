package complaints.resolution.closing;

import complaints.resolution.RootCause;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Names the cause and the cure. */
public record CloseCase(@NotNull RootCause rootCause, @NotNull @Valid CorrectiveAction correctiveAction) {

    /**
     * What is changed so that it does not come back.
     *
     * @param type training, tutorial, call, e-mail, fix …
     * @param owner who answers for it
     * @param by last day, inclusive
     */
    public record CorrectiveAction(
            @NotBlank @Size(max = 80) String type,
            @NotBlank @Size(max = 200) String owner,
            @NotNull LocalDate by,
            @NotBlank @Size(max = 2_000) String text) {

        complaints.events.CorrectiveAction told() {
            return new complaints.events.CorrectiveAction(type, owner, by, text);
        }
    }
}
