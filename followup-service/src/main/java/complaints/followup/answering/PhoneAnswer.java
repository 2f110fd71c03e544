package complaints.followup.answering;

import complaints.followup.Answer;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** An answer as an agent writes it down; the same fields as on the customer's page. */
public record PhoneAnswer(
        @NotNull Boolean fulfilled,
        @NotNull @Min(1) @Max(5) Integer satisfaction,
        @Min(1) @Max(7) Integer effort,
        Boolean repeated,
        @Size(max = AnswerForm.LONGEST_COMMENT) String comment) {

    Answer asAnswer() {
        return new Answer(fulfilled, satisfaction, effort, repeated, comment);
    }
}
