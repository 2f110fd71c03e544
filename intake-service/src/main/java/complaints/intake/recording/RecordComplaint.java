package complaints.intake.recording;

import complaints.events.Category;
import complaints.events.Channel;
import complaints.intake.Story;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * What an agent types while the customer tells it.
 *
 * @param missing what has to be brought before it can be resolved, in the customer's language: {@code invoice number}
 */
public record RecordComplaint(
        @NotNull(message = "Who complains is missing.") @Valid TellingCustomer customer,
        @NotNull(message = "The channel is missing: PHONE, EMAIL, WEB, CHAT, LETTER or IN_PERSON.") Channel channel,
        @Size(max = 100, message = "At most 100 characters.") String contract,
        Category category,
        @NotBlank(message = "The story is missing: the customer's own words.")
                @Size(max = 20_000, message = "At most 20,000 characters.")
                String story,
        @Size(max = 20, message = "At most 20 questions.")
                List<
                                @NotBlank(message = "A question needs a text.")
                                @Size(max = 1_000, message = "At most 1,000 characters.") String>
                        questions,
        @Size(max = 1_000, message = "At most 1,000 characters.") String desiredOutcome,
        Boolean upset,
        Boolean vulnerable,
        @Size(max = 10, message = "At most 10 things.")
                List<
                                @NotBlank(message = "Say what is missing.")
                                @Size(max = 200, message = "At most 200 characters.") String>
                        missing) {

    List<String> whatIsMissing() {
        return missing == null ? List.of() : missing;
    }

    Story asStory() {
        return new Story(
                channel,
                contract,
                category == null ? Category.OTHER : category,
                story,
                Story.questions(questions == null ? List.of() : questions, desiredOutcome, story),
                desiredOutcome,
                Boolean.TRUE.equals(upset),
                Boolean.TRUE.equals(vulnerable));
    }
}
