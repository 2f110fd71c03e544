package complaints.resolution;

import complaints.events.Person;

/**
 * Whom a case goes to.
 *
 * @param reason why this person, in English, such as {@code speaks es; BILLING; 3 of 20}
 */
public record Assignment(Person owner, String reason) {}
