package complaints.doors;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start where the log-ins everybody knows, those whose password is their name, could be reached from
 * elsewhere. A container listens on every address of its own: there {@code complaints.published-on} says at which
 * address of the machine its door is published.
 */
class DemoLogIns {

    private static final String USERS = "quarkus.security.users.embedded.users.";

    void check(@Observes StartupEvent event, Config config) throws UnknownHostException {
        String address = config.getOptionalValue("complaints.published-on", String.class)
                .orElseGet(() -> config.getValue("quarkus.http.host", String.class));
        if (inUse(config) && !InetAddress.getByName(address).isLoopbackAddress()) {
            throw new IllegalStateException("The demo log-ins may only be used on loopback, not on " + address
                    + ". Set passwords (QUARKUS_SECURITY_USERS_EMBEDDED_USERS_AGENT=… and so on for owner, supervisor"
                    + " and operations) or publish on 127.0.0.1.");
        }
    }

    static boolean inUse(Config config) {
        return StreamSupport.stream(config.getPropertyNames().spliterator(), false)
                .filter(name -> name.startsWith(USERS))
                .anyMatch(name -> config.getOptionalValue(name, String.class)
                        .filter(name.substring(USERS.length())::equals)
                        .isPresent());
    }
}
