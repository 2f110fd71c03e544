package complaints.resolution;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The terms customers agreed to, as data: documents, their versions with the days they were in force, their clauses.
 * A clause is named {@code T&C 4.2}: the document's id, then the clause's number.
 *
 * @param strict whether a clause the catalogue does not know is refused; else only a known one out of force is
 */
public record TermsCatalogue(List<Document> documents, boolean strict) {

    /** How a finding says that no clause applies, followed by why. */
    public static final String NONE_APPLIES = "none: ";

    /** One document of terms. */
    public record Document(String id, String title, List<Version> versions) {}

    /**
     * A document as it was in force.
     *
     * @param from first day, inclusive
     * @param to last day, inclusive; null while it is in force
     */
    public record Version(String version, LocalDate from, LocalDate to, List<Clause> clauses) {
        boolean inForce(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }
    }

    /** One clause, in the languages it was published in. */
    public record Clause(String number, String es, String en) {}

    /** Whether a finding may rest on that clause for facts of that day. */
    boolean allows(String name, LocalDate day) {
        if (name.startsWith(NONE_APPLIES)) {
            return true;
        }
        return document(name)
                .filter(document -> has(document.versions(), document, name))
                .map(document -> has(inForce(document, day), document, name))
                .orElse(!strict);
    }

    /** Names of all clauses in force that day. */
    List<String> inForce(LocalDate day) {
        return documents.stream()
                .flatMap(document -> inForce(document, day).stream()
                        .flatMap(version -> version.clauses().stream())
                        .map(clause -> document.id() + " " + clause.number()))
                .toList();
    }

    private Optional<Document> document(String name) {
        return documents.stream()
                .filter(each -> name.startsWith(each.id() + " "))
                .findFirst();
    }

    private static List<Version> inForce(Document document, LocalDate day) {
        return document.versions().stream().filter(each -> each.inForce(day)).toList();
    }

    private static boolean has(List<Version> versions, Document document, String name) {
        String number = name.substring(document.id().length() + 1).strip();
        return versions.stream().flatMap(version -> version.clauses().stream()).anyMatch(clause -> clause.number()
                .equals(number));
    }
}
