package complaints.events;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * One thing that will be done.
 *
 * @param number from 1, stable
 * @param who who does it, as told to the customer
 * @param amount money to the customer, null where none; never negative
 * @param currency ISO 4217, null where no amount
 * @param by last day on which it is done in time, at the customer's place, inclusive
 */
public record SolutionItem(int number, String what, String who, BigDecimal amount, String currency, LocalDate by) {}
