package complaints.intake.contacts;

import complaints.events.Channel;
import complaints.events.ContactReason;
import complaints.intake.Contact;
import complaints.messaging.Ids;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * What is new, in the customer's words.
 *
 * @param customerMinutes what this contact cost the customer, waiting included; may be left out
 */
public record JoinContact(
        @NotNull(message = "The channel is missing: PHONE, EMAIL, WEB, CHAT, LETTER or IN_PERSON.") Channel channel,
        @NotBlank(message = "The text is missing: the customer's own words.")
                @Size(max = 20_000, message = "At most 20,000 characters.")
                String text,
        @NotNull(message = "The reason is missing: NEWS, CHASING or CORRECTION.") ContactReason reason,
        @Min(value = 0, message = "Must be 0 or more.") @Max(value = 1440, message = "At most a day: 1440 minutes.")
                Integer customerMinutes) {

    Contact at(Instant now) {
        return new Contact(Ids.next(), now, channel, reason, text, customerMinutes);
    }
}
