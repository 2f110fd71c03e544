package complaints.operations.ticker;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** One watcher: what he gets each time he is served. Too many events are thinned out evenly, and he is told. */
class Watching {

    private static final int SERVED_PER_SECOND = 1000 / EventsResource.EVERY.toMillisPart();
    private static final int SILENT_ROUNDS = 10 * SERVED_PER_SECOND;

    private final Ticker ticker;
    private final Filter filter;
    private final int most;
    private final Sse sse;
    private final ObjectMapper json;
    private long position;
    private int silent = SILENT_ROUNDS;

    /** @param perSecond how many events the watcher wants to see at most */
    Watching(Ticker ticker, Filter filter, int perSecond, Sse sse, ObjectMapper json) {
        this.ticker = ticker;
        this.filter = filter;
        this.most = Math.max(1, perSecond / SERVED_PER_SECOND);
        this.sse = sse;
        this.json = json;
        this.position = ticker.next();
    }

    /** What happened since he was served last; a sign of life where nothing did. */
    List<OutboundSseEvent> serve() {
        Ticker.Seen seen = ticker.since(position);
        position = seen.next();
        List<Tick> wanted = seen.ticks().stream().filter(filter::wants).toList();
        List<Tick> shown = thinned(wanted);
        long hidden = wanted.size() - shown.size() + seen.missed();
        List<OutboundSseEvent> events = new ArrayList<>();
        shown.forEach(tick -> events.add(event(null, tick.id().toString(), tick)));
        if (hidden > 0) {
            events.add(event("sampled", null, Map.of("shown", shown.size(), "notShown", hidden)));
        }
        if (events.isEmpty() && ++silent >= SILENT_ROUNDS) {
            events.add(event("alive", null, Map.of("events", position)));
        }
        silent = events.isEmpty() ? silent : 0;
        return events;
    }

    private List<Tick> thinned(List<Tick> wanted) {
        if (wanted.size() <= most) {
            return wanted;
        }
        List<Tick> shown = new ArrayList<>(most);
        for (int index = 1; index <= most; index++) {
            shown.add(wanted.get((int) ((long) index * wanted.size() / most) - 1));
        }
        return shown;
    }

    private OutboundSseEvent event(String name, String id, Object data) {
        OutboundSseEvent.Builder builder = sse.newEventBuilder().data(String.class, write(data));
        if (name != null) {
            builder.name(name);
        }
        if (id != null) {
            builder.id(id);
        }
        return builder.build();
    }

    private String write(Object data) {
        try {
            return json.writeValueAsString(data);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
