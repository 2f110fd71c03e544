package complaints.events;

/**
 * The answer to one question.
 *
 * @param question number of the question answered
 * @param clause the clause of the terms in force on the day of the facts, such as {@code T&C 4.2}
 * @param answer reasoned, in the language of the complaint
 */
public record Finding(int question, Verdict verdict, String clause, String answer) {}
