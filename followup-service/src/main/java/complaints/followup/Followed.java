package complaints.followup;

import complaints.events.Category;
import complaints.events.Channel;
import java.time.LocalDate;

/**
 * What intake told of a complaint, as far as following it up needs it.
 *
 * @param key the short code the customer knows
 * @param language BCP 47
 * @param since first day as a customer; may be null
 * @param category null where a newer intake told one that is not known here
 */
public record Followed(
        String key, Recipient to, String language, LocalDate since, Category category, Channel channel) {}
