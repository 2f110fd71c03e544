package complaints.notification.status;

import complaints.notification.IntakeDesk;
import jakarta.ws.rs.core.MultivaluedMap;

/**
 * What a customer sent from the form of his page.
 *
 * @param word what confirms it; empty at the first step
 */
record Added(String text, String step, String word) {

    static Added of(MultivaluedMap<String, String> sent) {
        String text = field(sent, "text").replaceAll("\\r\\n?", "\n").strip();
        return new Added(text, field(sent, "step"), field(sent, "confirmation"));
    }

    boolean fits() {
        return !text.isEmpty() && text.length() <= IntakeDesk.LONGEST;
    }

    boolean toBeChanged() {
        return step.equals("change");
    }

    private static String field(MultivaluedMap<String, String> sent, String name) {
        String value = sent.getFirst(name);
        return value == null ? "" : value;
    }
}
