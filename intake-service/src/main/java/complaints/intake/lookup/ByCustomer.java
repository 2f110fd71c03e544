package complaints.intake.lookup;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.statement.Query;

/**
 * Finds complaints by whose they are, newest first: each condition has an index that holds this order too. Words, where
 * given, are looked for in what fits otherwise.
 */
@ApplicationScoped
class ByCustomer {

    private static final String FITTING_WORDS =
            """
            select c.id from (%s offset 0) c
            where exists (select from complaint_words w where w.complaint_id = c.id and w.words @@ words_asked(:words))
            """;

    private final Jdbi jdbi;

    ByCustomer(Jdbi jdbi) {
        this.jdbi = jdbi;
    }

    Found find(Search search) {
        String fitting = "select c.id from complaint c where " + String.join(" and ", conditions(search));
        String wanted = search.words() == null ? fitting : FITTING_WORDS.formatted(fitting);
        return jdbi.withHandle(handle -> {
            Query query = handle.createQuery(wanted + " order by c.id desc limit :size + 1");
            search.conditions().forEach((column, value) -> query.bind(parameter(search, column), value));
            if (search.words() != null) {
                query.bind("words", search.words());
            }
            if (search.from().before() != null) {
                query.bind("before", search.from().before());
            }
            return Found.of(query.bind("size", search.size()).mapTo(UUID.class).list(), search.size());
        });
    }

    private static List<String> conditions(Search search) {
        List<String> conditions = new ArrayList<>(List.of("true"));
        search.conditions().keySet().forEach(column -> conditions.add(column + " = :" + parameter(search, column)));
        if (search.from().before() != null) {
            conditions.add("c.id < :before");
        }
        return conditions;
    }

    private static String parameter(Search search, String column) {
        return "is" + List.copyOf(search.conditions().keySet()).indexOf(column);
    }
}
