package complaints.doors;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;

/** Refuses what no text of ours may hold: control characters other than line break and tab, and half characters. */
final class TextCheck {

    private TextCheck() {}

    static void collect(JsonNode node, String path, Map<String, String> wrong) {
        if (node.isTextual()) {
            String fault = fault(node.textValue());
            if (fault != null) {
                wrong.put(path, fault);
            }
        } else if (node.isObject()) {
            node.properties().forEach(each -> collect(each.getValue(), Place.join(path, each.getKey()), wrong));
        } else if (node.isArray()) {
            for (int index = 0; index < node.size(); index++) {
                collect(node.get(index), path + "[" + index + "]", wrong);
            }
        }
    }

    /** What is wrong with a text; null where nothing is. */
    static String fault(String text) {
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (Character.isISOControl(character) && "\n\r\t".indexOf(character) < 0) {
                return "Holds the control character U+%04X; only line breaks and tabs are taken."
                        .formatted((int) character);
            }
            if (Character.isHighSurrogate(character)
                    && index + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(index + 1))) {
                index++;
            } else if (Character.isSurrogate(character)) {
                return "Holds half a character (a lone surrogate U+%04X).".formatted((int) character);
            }
        }
        return null;
    }
}
