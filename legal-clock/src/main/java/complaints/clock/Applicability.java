package complaints.clock;

import java.util.Optional;
import java.util.Set;

/**
 * One way in which a rule can apply. An empty set means any; a rule applies when one of its applicabilities matches.
 *
 * @param exceptSectors sectors whose own law displaces this one
 * @param categories complaint categories; a rule that names some does not apply to a complaint without category
 */
public record Applicability(Set<Size> sizes, Set<String> sectors, Set<String> exceptSectors, Set<String> categories) {

    boolean matches(Company company, Optional<String> category) {
        return (sizes.isEmpty() || sizes.contains(company.size()))
                && (sectors.isEmpty() || sectors.contains(company.sector()))
                && !exceptSectors.contains(company.sector())
                && (categories.isEmpty()
                        || category.filter(categories::contains).isPresent());
    }
}
