package complaints.resolution.deciding;

import complaints.events.Finding;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;

/** Answers every question and offers a solution; no solution where nothing is owed. */
public record MakeDecision(
        @NotNull @Size(max = 100) List<@NotNull @Valid Answered> findings, @Valid Solution solution) {

    /** The answer to one question. */
    public record Answered(
            @NotNull Integer question,
            @NotNull Verdict verdict,
            @Size(max = 200) String clause,
            @NotBlank @Size(max = 10_000) String answer) {}

    /** What will be done. */
    public record Solution(@NotNull @Size(max = 50) List<@NotNull @Valid Item> items) {}

    /** One thing that will be done; {@code by} is its last day at the customer's place. */
    public record Item(
            @NotBlank @Size(max = 2_000) String what,
            @NotBlank @Size(max = 200) String who,
            @PositiveOrZero @Digits(integer = 10, fraction = 3) BigDecimal amount,
            @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull LocalDate by) {

        SolutionItem numbered(int number) {
            return new SolutionItem(number, what, who, amount, currency, by);
        }
    }

    List<Finding> asFindings() {
        return findings.stream()
                .map(each -> new Finding(each.question(), each.verdict(), each.clause(), each.answer()))
                .toList();
    }

    List<SolutionItem> asItems() {
        return solution == null
                ? List.of()
                : IntStream.range(0, solution.items().size())
                        .mapToObj(index -> solution.items().get(index).numbered(index + 1))
                        .toList();
    }
}
