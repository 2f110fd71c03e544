package complaints.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Rows of the Consumer Complaint Database of the US Consumer Financial Protection Bureau. English. */
final class CfpbLayout implements Layout {
    private static final Map<Pattern, String> CATEGORIES = new LinkedHashMap<>();
    private static final Pattern UPSET = Pattern.compile(
            "!!|furious|outrag|disgust|fed up|ridiculous|unacceptable|harass", Pattern.CASE_INSENSITIVE);

    static {
        category("fee|charg|billing|payment|interest|amount|balance|refund|debt is not|not owed", "BILLING");
        category("communication tactics|threat|customer service|false statement", "STAFF_CONDUCT");
        category("terms|contract|clos|cancel|disclosure|advertis|opening|loan|lease", "CONTRACT_TERMS");
        category("not available when promised|not receiv|delay", "DELIVERY");
        category("unable to use|frozen|locked|access", "SERVICE_CUT");
        category("incorrect|information|investigation|report|error", "QUALITY");
    }

    private static void category(String words, String category) {
        CATEGORIES.put(Pattern.compile(words), category);
    }

    @Override
    public boolean fits(JsonNode row) {
        return row.has("narrative") && row.has("product");
    }

    @Override
    public Optional<Sample> complaint(ObjectNode row) {
        return Text.of(row, "narrative").map(story -> sample(row, story));
    }

    private static Sample sample(ObjectNode row, String story) {
        String id = row.path("id").asText();
        ObjectNode body = new Customers("en").complaint(id, "US-" + id, story);
        body.put("channel", channel(row.path("submitted_via").asText("Web")));
        body.put("category", category(row));
        body.put("upset", UPSET.matcher(story).find());
        body.put("vulnerable", row.path("tags").asText("").contains("Older American"));
        return new Sample("cfpb-" + id, body);
    }

    private static String channel(String submittedVia) {
        return switch (submittedVia) {
            case "Phone" -> "PHONE";
            case "Email" -> "EMAIL";
            case "Postal mail", "Fax", "Referral" -> "LETTER";
            default -> "WEB";
        };
    }

    private static String category(ObjectNode row) {
        String about = (row.path("issue").asText("") + " "
                        + row.path("sub_issue").asText("") + " "
                        + row.path("product").asText(""))
                .toLowerCase(Locale.ROOT);
        return CATEGORIES.entrySet().stream()
                .filter(category -> category.getKey().matcher(about).find())
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("OTHER");
    }
}
