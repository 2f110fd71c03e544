package complaints.events;

import java.time.LocalDate;

/**
 * Who complains. At least one of {@code email} and {@code phone} is there.
 *
 * @param email as the customer gave it, trimmed; may be null
 * @param phone E.164; may be null
 * @param language BCP 47, the language of the complaint: every text to the customer is written in it
 * @param since first day as a customer; may be null
 * @param number the company's customer number; may be null
 * @param zone IANA time zone of the customer's place: dates are told in it
 */
public record Customer(
        String name, String email, String phone, String language, LocalDate since, String number, String zone) {}
