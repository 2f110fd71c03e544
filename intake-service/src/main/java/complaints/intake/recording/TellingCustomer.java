package complaints.intake.recording;

import complaints.events.Customer;
import complaints.intake.EmailAddress;
import complaints.intake.LanguageTag;
import complaints.intake.PhoneNumber;
import complaints.intake.TimeZoneName;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Who complains, as the agent types it. */
@Reachable
public record TellingCustomer(
        @NotBlank(message = "The customer's name is missing.") @Size(max = 200, message = "At most 200 characters.")
                String name,
        @EmailAddress String email,
        @PhoneNumber String phone,
        @LanguageTag String language,
        LocalDate since,
        @Size(max = 100, message = "At most 100 characters.") String number,
        @TimeZoneName String zone) {

    Customer asCustomer(String usualZone) {
        return new Customer(
                name,
                EmailAddress.Syntax.normal(email),
                PhoneNumber.Syntax.normal(phone),
                LanguageTag.Syntax.normal(language),
                since,
                number == null || number.isBlank() ? null : number.strip(),
                zone == null ? usualZone : zone);
    }
}
