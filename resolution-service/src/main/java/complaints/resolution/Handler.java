package complaints.resolution;

import complaints.events.Category;
import complaints.events.Person;
import java.time.Instant;
import java.util.Set;

/**
 * Somebody of the team who can own cases.
 *
 * @param skills categories; empty for somebody who takes any
 * @param languages BCP 47 primary tags, such as {@code es}
 * @param capacity how many open cases at once
 * @param absentUntil back at that instant; null while present
 * @param substitute id of who stands in during an absence; null for nobody
 */
public record Handler(
        String id,
        String name,
        String email,
        Set<Category> skills,
        Set<String> languages,
        int capacity,
        Instant absentUntil,
        String substitute) {

    /** As the customer is told. */
    public Person person() {
        return new Person(id, name);
    }

    /** Whether somebody else has to stand in at that instant. */
    public boolean absent(Instant at) {
        return absentUntil != null && at.isBefore(absentUntil);
    }

    boolean speaks(String language) {
        return languages.contains(primary(language));
    }

    boolean knows(Category category) {
        return skills.isEmpty() || skills.contains(category) || category == Category.OTHER || category == null;
    }

    /** {@code es} for {@code es-MX}; {@code es} where none is known. */
    static String primary(String language) {
        return language == null || language.isBlank() ? "es" : language.split("[-_]")[0].toLowerCase();
    }
}
