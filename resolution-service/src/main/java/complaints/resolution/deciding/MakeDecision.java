package complaints.resolution.deciding;

import complaints.events.Finding;
import complaints.events.SolutionItem;
import complaints.events.Verdict;
import complaints.resolution.Proposal;
import complaints.resolution.TermsCatalogue;
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

/**
 * Answers every question and offers a solution; no solution where nothing is owed.
 *
 * @param factsOn the day of the facts, whose terms count; the day the complaint was recorded where not given
 */
public record MakeDecision(
        @NotNull @Size(max = 100) List<@NotNull @Valid Answered> findings,
        @Valid Solution solution,
        LocalDate factsOn) {

    /**
     * The answer to one question.
     *
     * @param noClause why no clause applies; instead of {@code clause}
     */
    public record Answered(
            @NotNull Integer question,
            @NotNull Verdict verdict,
            @Size(max = 200) String clause,
            @Size(max = 500) String noClause,
            @NotBlank @Size(max = 10_000) String answer) {

        Finding finding() {
            boolean none = (clause == null || clause.isBlank()) && noClause != null && !noClause.isBlank();
            return new Finding(question, verdict, none ? TermsCatalogue.NONE_APPLIES + noClause : clause, answer);
        }
    }

    /** What will be done. */
    public record Solution(@NotNull @Size(max = 50) List<@NotNull @Valid Item> items) {}

    /**
     * One thing that will be done.
     *
     * @param by its last day at the customer's place
     * @param goodwill given without being owed; false where not given
     */
    public record Item(
            @NotBlank @Size(max = 2_000) String what,
            @NotBlank @Size(max = 200) String who,
            @PositiveOrZero @Digits(integer = 10, fraction = 3) BigDecimal amount,
            @Pattern(regexp = "[A-Z]{3}") String currency,
            @NotNull LocalDate by,
            Boolean goodwill) {

        SolutionItem numbered(int number) {
            return new SolutionItem(number, what, who, amount, currency, by);
        }
    }

    Proposal proposal() {
        List<Item> items = solution == null ? List.of() : solution.items();
        return new Proposal(
                findings.stream().map(Answered::finding).toList(),
                IntStream.range(0, items.size())
                        .mapToObj(index -> items.get(index).numbered(index + 1))
                        .toList(),
                IntStream.range(0, items.size())
                        .filter(index -> Boolean.TRUE.equals(items.get(index).goodwill()))
                        .mapToObj(index -> index + 1)
                        .toList(),
                factsOn);
    }
}
