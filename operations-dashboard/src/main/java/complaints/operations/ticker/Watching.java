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
    private final int perSecond;
    private final Sse sse;
    private final ObjectMapper json;
    private long position;
    private int credit;
    private int silent = SILENT_ROUNDS;

    /** @param perSecond how many events the watcher wants to see at most; a burst of so many is shown whole */
    Watching(Ticker ticker, Filter filter, int perSecond, Sse sse, ObjectMapper json) {
        this.ticker = ticker;
        this.filter = filter;
        this.perSecond = perSecond;
        this.credit = perSecond;
        this.sse = sse;
        this.json = json;
        this.position = ticker.next();
    }

    /** What happened since he was served last; a sign of life where nothing did. */
    List<OutboundSseEvent> serve() {
        Ticker.Seen seen = ticker.since(position);
        position = seen.next();
        List<Tick> wanted = seen.ticks().stream().filter(filter::wants).toList();
        credit = Math.min(perSecond, credit + Math.max(1, perSecond / SERVED_PER_SECOND));
        List<Tick> shown = thinned(wanted, credit);
        credit -= shown.size();
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

    private static List<Tick> thinned(List<Tick> wanted, int most) {
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
