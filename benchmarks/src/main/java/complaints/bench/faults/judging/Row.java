package complaints.bench.faults.judging;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** One row of a table, by the names of its columns. */
public record Row(Map<String, Object> columns) {

    String text(String column) {
        return columns.get(column) == null ? null : columns.get(column).toString();
    }

    UUID id(String column) {
        return (UUID) columns.get(column);
    }

    Instant instant(String column) {
        return columns.get(column) == null ? null : ((java.sql.Timestamp) columns.get(column)).toInstant();
    }

    long number(String column) {
        return ((Number) columns.get(column)).longValue();
    }
}
