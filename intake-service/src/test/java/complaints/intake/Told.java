package complaints.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A body for {@code POST /complaints}; each method answers the same body, changed. */
final class Told extends LinkedHashMap<String, Object> {

    Told() {
        Map<String, Object> customer = new LinkedHashMap<>();
        customer.put("name", "María Núñez");
        customer.put("email", Intake.unique("maria.") + "@example.org");
        customer.put("number", Intake.unique("C-"));
        put("customer", customer);
        put("channel", "PHONE");
        put("contract", Intake.unique("ES-"));
        put("category", "BILLING");
        put("story", "Me han cobrado dos veces la factura de noviembre.");
        put("questions", List.of("¿Por qué dos cargos?", "¿Cuándo me lo devuelven?"));
        put("desiredOutcome", "Devolución de 39,90 €");
        put("upset", true);
        put("vulnerable", false);
    }

    Told with(String field, Object value) {
        put(field, value);
        return this;
    }

    Told without(String field) {
        remove(field);
        return this;
    }

    Told customer(String field, Object value) {
        customer().put(field, value);
        return this;
    }

    Told noCustomer(String field) {
        customer().remove(field);
        return this;
    }

    @SuppressWarnings("unchecked")
    Map<String, Object> customer() {
        return (Map<String, Object>) get("customer");
    }
}
