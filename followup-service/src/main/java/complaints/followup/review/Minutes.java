package complaints.followup.review;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What was said and decided in a review.
 *
 * @param present who held it
 * @param decisions may be empty
 */
public record Minutes(
        @NotBlank @Size(max = 1000) String present,
        @NotBlank @Size(max = 20_000) String minutes,
        @NotNull @Size(max = 50) List<@Valid @NotNull Decision> decisions) {

    /**
     * @param owner who answers for it
     * @param by last day, inclusive
     */
    public record Decision(
            @NotBlank @Size(max = 1000) String what, @NotBlank @Size(max = 200) String owner, LocalDate by) {}
}
