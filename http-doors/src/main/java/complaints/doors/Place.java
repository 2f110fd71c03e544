package complaints.doors;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.util.List;

/** Where in a body something stands, in the words of who sent it. */
final class Place {

    private Place() {}

    static String of(JsonProcessingException e) {
        return e.getLocation() == null
                ? e.getClass().getSimpleName()
                : "line " + e.getLocation().getLineNr() + ", column "
                        + e.getLocation().getColumnNr();
    }

    static String path(JsonParser parser) {
        StringBuilder path = new StringBuilder();
        append(parser.getParsingContext(), path);
        return path.toString();
    }

    static String path(List<Reference> references) {
        String path = "";
        for (Reference each : references) {
            path = each.getFieldName() == null ? path + "[" + each.getIndex() + "]" : join(path, each.getFieldName());
        }
        return path;
    }

    static String join(String prefix, String name) {
        return prefix.isEmpty() ? name : prefix + "." + name;
    }

    private static void append(JsonStreamContext context, StringBuilder path) {
        if (context == null || context.inRoot()) {
            return;
        }
        append(context.getParent(), path);
        if (context.inArray()) {
            path.append('[').append(Math.max(0, context.getCurrentIndex())).append(']');
        } else if (context.getCurrentName() != null) {
            path.append(path.isEmpty() ? "" : ".").append(context.getCurrentName());
        }
    }
}
