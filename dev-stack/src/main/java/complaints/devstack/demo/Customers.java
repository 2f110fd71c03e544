package complaints.devstack.demo;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** Invents the customer of a row that names none: the same one for the same row, at every run. */
final class Customers {
    private static final Map<String, List<String>> FIRST = Map.of(
            "es", List.of("Lucía", "Mateo", "Carmen", "Hugo", "Inés", "Pablo", "Rosario", "Iker", "Nuria", "Andrés"),
            "en", List.of("Grace", "Walter", "Denise", "Marcus", "Ellen", "Raymond", "Joan", "Curtis", "Ruth", "Leo"));
    private static final Map<String, List<String>> LAST = Map.of(
            "es", List.of("García", "Ibáñez", "Muñoz", "Ferrer", "Peña", "Otero", "Vidal", "Cano", "Santos", "Arrieta"),
            "en", List.of("Hayes", "Okafor", "Brennan", "Lindqvist", "Castillo", "Moore", "Tran", "Whitfield", "Shaw"));
    private static final long FIRST_DAY = LocalDate.of(2004, 1, 1).toEpochDay();
    private static final long DAYS = LocalDate.of(2026, 6, 30).toEpochDay() - FIRST_DAY;

    private final String language;

    Customers(String language) {
        this.language = language;
    }

    /** A complaint of the row's customer about a contract of its own, so that no two stories are taken for one. */
    ObjectNode complaint(String id, String contract, String story) {
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("customer", customer(id));
        body.put("contract", contract);
        body.put("story", story);
        List<String> questions = Text.questions(story);
        if (!questions.isEmpty()) {
            questions.forEach(body.putArray("questions")::add);
        }
        return body;
    }

    private ObjectNode customer(String id) {
        long seed = UUID.nameUUIDFromBytes(id.getBytes(StandardCharsets.UTF_8)).getMostSignificantBits();
        ObjectNode customer = JsonNodeFactory.instance.objectNode();
        customer.put("name", pick(FIRST, seed) + " " + pick(LAST, seed / 101));
        customer.put("email", id.toLowerCase(Locale.ROOT) + "@customers.example");
        customer.put("language", language);
        customer.put(
                "since",
                LocalDate.ofEpochDay(FIRST_DAY + Math.floorMod(seed, DAYS)).toString());
        customer.put("number", "C-" + id);
        return customer;
    }

    private String pick(Map<String, List<String>> names, long seed) {
        List<String> choice = names.get(language);
        return choice.get(Math.floorMod(seed, choice.size()));
    }
}
