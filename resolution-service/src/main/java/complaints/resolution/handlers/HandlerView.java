package complaints.resolution.handlers;

import complaints.events.Category;
import complaints.resolution.Handler;
import java.time.Instant;
import java.util.List;

/** Somebody of the team; {@code open} is how many open cases they own. */
public record HandlerView(
        String id,
        String name,
        String email,
        List<Category> skills,
        List<String> languages,
        int capacity,
        Instant absentUntil,
        String substitute,
        int open) {

    static HandlerView of(Handler handler, int open) {
        return new HandlerView(
                handler.id(),
                handler.name(),
                handler.email(),
                handler.skills().stream().sorted().toList(),
                handler.languages().stream().sorted().toList(),
                handler.capacity(),
                handler.absentUntil(),
                handler.substitute(),
                open);
    }
}
