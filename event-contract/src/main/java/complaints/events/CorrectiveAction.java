package complaints.events;

import java.time.LocalDate;

/**
 * What is changed so that the cause does not come back.
 *
 * @param type training, tutorial, call, e-mail, fix …
 * @param owner who answers for it
 * @param by last day, inclusive
 */
public record CorrectiveAction(String type, String owner, LocalDate by, String text) {}
