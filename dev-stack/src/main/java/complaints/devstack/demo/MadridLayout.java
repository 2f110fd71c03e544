package complaints.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Notices of citizens to the city of Madrid ("avisos"). Spanish, as typed by citizens and by the phone line. */
final class MadridLayout implements Layout {
    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern BY_PHONE =
            Pattern.compile("^\\W*(el |la )?(ciudadan|indica|solicita|refier|informa|manifiesta|comunica)", FLAGS);
    private static final Pattern UPSET =
            Pattern.compile("!!|hart[oa]s?\\b|indignad|vergüenza|vergonzos|inadmisible|tercer aviso", FLAGS);
    private static final Map<Pattern, String> CATEGORIES = new LinkedHashMap<>();

    static {
        category("saldo|fianza|parqu[ií]metro|cobro|tarifa", "BILLING");
        category("alumbrado|apagad|sin luz|farola|agua|fuente", "SERVICE_CUT");
        category("recogida|contenedor|retirada|muebles|vaciado", "DELIVERY");
        category("app|aplicaci[oó]n|bicicleta|bicimad", "CONTRACT_TERMS");
        category("trato|conductor|personal|operari", "STAFF_CONDUCT");
    }

    private static void category(String words, String category) {
        CATEGORIES.put(Pattern.compile(words, FLAGS), category);
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("service") && row.has("text");
    }

    @Override
    public Optional<Sample> complaint(ObjectNode row) {
        return Text.of(row, "text").map(story -> sample(row, story));
    }

    private static Sample sample(ObjectNode row, String story) {
        String id = row.path("id").asText();
        String street = Text.of(row, "street").map(name -> "\n(" + name + ")").orElse("");
        ObjectNode body = new Customers("es").complaint(id, "MAD-" + id, story + street);
        body.put("channel", BY_PHONE.matcher(story).find() ? "PHONE" : "WEB");
        body.put("category", category(row.path("service").asText("")));
        body.put("upset", UPSET.matcher(story).find());
        return new Sample("madrid-" + id, body);
    }

    private static String category(String service) {
        return CATEGORIES.entrySet().stream()
                .filter(category -> category.getKey().matcher(service).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("QUALITY");
    }
}
