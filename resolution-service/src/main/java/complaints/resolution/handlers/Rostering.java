package complaints.resolution.handlers;

import complaints.resolution.Handler;
import complaints.resolution.HandlerRefused;
import complaints.resolution.Handlers;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;

/** Who is in the team. */
@ApplicationScoped
public class Rostering {

    private final Handlers handlers;

    Rostering(Handlers handlers) {
        this.handlers = handlers;
    }

    /** @throws HandlerRefused where the substitute is unknown or the handler themselves */
    @Transactional
    public void keep(Handler handler) {
        if (handler.id().equals(handler.substitute())) {
            throw HandlerRefused.ownSubstitute();
        }
        if (handler.substitute() != null) {
            handlers.get(handler.substitute());
        }
        handlers.keep(handler);
    }

    @Transactional
    public List<HandlerView> all() {
        Map<String, Integer> load = handlers.load();
        return handlers.all().stream()
                .map(each -> HandlerView.of(each, load.getOrDefault(each.id(), 0)))
                .toList();
    }
}
