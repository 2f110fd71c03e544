package complaints.devstack.mail;

import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** The query of an address; of a name given twice the last counts. */
record Query(Map<String, String> values) {
    static Query of(URI address) {
        Map<String, String> values = new HashMap<>();
        String query = Optional.ofNullable(address.getRawQuery()).orElse("");
        for (String pair : query.split("&")) {
            String[] parts = pair.split("=", 2);
            values.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "true");
        }
        return new Query(values);
    }

    /** Empty also where the value is blank. */
    Optional<String> of(String name) {
        return Optional.ofNullable(values.get(name)).filter(value -> !value.isBlank());
    }

    boolean is(String name) {
        return of(name).map(Boolean::parseBoolean).orElse(false);
    }

    int number(String name, int otherwise) {
        return of(name).filter(value -> value.matches("\\d{1,9}"))
                .map(Integer::parseInt)
                .orElse(otherwise);
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
