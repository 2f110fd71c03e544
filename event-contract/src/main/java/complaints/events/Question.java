package complaints.events;

/**
 * One thing the customer wants answered.
 *
 * @param number from 1, stable for the life of the complaint
 */
public record Question(int number, String text) {}
