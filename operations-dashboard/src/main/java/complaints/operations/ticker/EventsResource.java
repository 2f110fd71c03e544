package complaints.operations.ticker;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Multi;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.time.Duration;

/**
 * Each event as it is heard, as server-sent events. Unnamed ones are events of the system; {@code sampled} says how
 * many were left out because more came than were asked for; {@code alive} comes where nothing else does, so that a
 * watcher knows silence from a broken line.
 */
@Path("/api/events")
@RolesAllowed("operations")
public class EventsResource {

    static final Duration EVERY = Duration.ofMillis(100);

    private final Ticker ticker;
    private final ObjectMapper json;

    EventsResource(Ticker ticker, ObjectMapper json) {
        this.ticker = ticker;
        this.json = json;
    }

    /**
     * @param topics services that tell them, comma-separated: intake, resolution, followup, notification; letters
     *     for what any of them parked
     * @param types wire names, comma-separated
     * @param complaint key or id of one complaint
     * @param perSecond how many to show at most
     */
    @GET
    @Produces(MediaType.SERVER_SENT_EVENTS)
    public Multi<OutboundSseEvent> events(
            @QueryParam("topics") String topics,
            @QueryParam("types") String types,
            @QueryParam("complaint") String complaint,
            @QueryParam("perSecond") @DefaultValue("200") @Min(10) @Max(5000) int perSecond,
            @Context Sse sse) {
        Watching watching = new Watching(ticker, Filter.of(topics, types, complaint), perSecond, sse, json);
        return Multi.createFrom()
                .ticks()
                .startingAfter(EVERY)
                .every(EVERY)
                .onOverflow()
                .drop()
                .onItem()
                .transformToMultiAndConcatenate(round -> Multi.createFrom().iterable(watching.serve()));
    }
}
