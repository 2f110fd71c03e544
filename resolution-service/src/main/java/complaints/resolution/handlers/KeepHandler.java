package complaints.resolution.handlers;

import complaints.events.Category;
import complaints.resolution.Handler;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Somebody of the team as they are from now on.
 *
 * @param skills categories; empty or absent for somebody who takes any
 * @param absentUntil back at that time, or on the day after that date; null while present
 * @param substitute id of who stands in
 */
public record KeepHandler(
        @NotBlank @Size(max = 200) String name,
        @Email @Size(max = 320) String email,
        List<@NotNull Category> skills,
        @NotEmpty List<@NotNull @Pattern(regexp = "[a-z]{2,3}") String> languages,
        @NotNull @Min(0) @Max(10_000) Integer capacity,
        String absentUntil,
        @Size(max = 40) String substitute) {

    Handler as(String id, ZoneId zone) {
        return new Handler(
                id,
                name,
                email,
                Optional.ofNullable(skills).map(Set::copyOf).orElse(Set.of()),
                languages.stream().collect(Collectors.toSet()),
                capacity,
                AbsentUntil.read(absentUntil, zone),
                substitute);
    }
}
