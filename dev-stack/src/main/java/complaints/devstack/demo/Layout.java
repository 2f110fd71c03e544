package complaints.devstack.demo;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;

/** How a row of a file becomes a complaint. */
interface Layout {
    /** Whether the row has this layout. */
    boolean fits(JsonNode row);

    /** The complaint; empty where the row tells no story. */
    Optional<Sample> complaint(ObjectNode row);

    /** Rows that are complaints already, as intake takes them. The same row is the same request. */
    Layout INTAKE = new Layout() {
        @Override
        public boolean fits(JsonNode row) {
            return row.has("story");
        }

        @Override
        public Optional<Sample> complaint(ObjectNode row) {
            UUID request = UUID.nameUUIDFromBytes(row.toString().getBytes(StandardCharsets.UTF_8));
            return Optional.of(new Sample(request.toString(), row));
        }
    };
}
