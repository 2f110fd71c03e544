package complaints.resolution;

import complaints.events.Person;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Clock;
import java.util.Optional;

/** Who stands behind a log-in. */
@ApplicationScoped
public class LogIns {

    private final ResolutionSettings settings;
    private final Handlers handlers;
    private final Clock clock;

    LogIns(ResolutionSettings settings, Handlers handlers, Clock clock) {
        this.settings = settings;
        this.handlers = handlers;
        this.clock = clock;
    }

    /** The handler's id behind the caller, whether or not there is such a handler. */
    public String handlerId(SecurityContext caller) {
        String login = caller.getUserPrincipal().getName();
        return settings.logIns().getOrDefault(login, login);
    }

    /**
     * What the caller does, now.
     *
     * @throws HandlerRefused where an owner's or supervisor's log-in has no handler behind it
     */
    public Act act(SecurityContext caller) {
        String login = caller.getUserPrincipal().getName();
        Person by = handlers.find(handlerId(caller))
                .map(Handler::person)
                .or(() -> Optional.of(new Person(login, login)).filter(agent -> caller.isUserInRole("agent")))
                .orElseThrow(() -> HandlerRefused.notAHandler(login));
        return new Act(by, clock.instant());
    }
}
