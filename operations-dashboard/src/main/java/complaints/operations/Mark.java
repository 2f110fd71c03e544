package complaints.operations;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;

/**
 * What one event leaves behind for the figures: no text of anybody, no personal data but an owner's name.
 *
 * @param type wire name
 * @param topic first letter of the service that told it: i, r, f or n
 * @param at milliseconds since 1970, by the teller's clock
 * @param sequence rises per complaint within a topic
 * @param ref the promise, notice, check or handoff it is about; null for others
 * @param word its kind, status or reason; null where it has none
 * @param due milliseconds since 1970; null where it has none
 * @param number closing, satisfaction or the like; null where it has none
 * @param person id and name of an owner; null where nobody is named
 * @param more what only some facts have, each place explained in {@link Marking}
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Mark(
        @JsonProperty("t") String type,
        @JsonProperty("o") char topic,
        @JsonProperty("a") long at,
        @JsonProperty("s") long sequence,
        @JsonProperty("r") UUID ref,
        @JsonProperty("w") String word,
        @JsonProperty("d") Long due,
        @JsonProperty("n") Integer number,
        @JsonProperty("p") List<String> person,
        @JsonProperty("m") List<String> more)
        implements Comparable<Mark> {

    private static final Comparator<Mark> AS_TOLD = Comparator.comparingInt(Mark::topic)
            .thenComparingLong(Mark::sequence)
            .thenComparingLong(Mark::at)
            .thenComparing(Mark::type);

    /** By topic, and within it in the order it was told: never by the order of arrival. */
    @Override
    public int compareTo(Mark other) {
        return AS_TOLD.compare(this, other);
    }
}
