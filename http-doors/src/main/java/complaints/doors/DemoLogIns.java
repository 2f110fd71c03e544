package complaints.doors;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.eclipse.microprofile.config.Config;

/**
 * Refuses to start where the log-ins everybody knows could be reached from elsewhere. In a container, which listens on
 * every address of its own, {@code complaints.demo-log-ins-behind-loopback=true} says that its port is published on
 * loopback only.
 */
class DemoLogIns {

    private static final String AGENT = "quarkus.security.users.embedded.users.agent";
    private static final String BEHIND_LOOPBACK = "complaints.demo-log-ins-behind-loopback";

    void check(@Observes StartupEvent event, Config config) throws UnknownHostException {
        boolean demo = config.getOptionalValue(AGENT, String.class)
                .filter("agent"::equals)
                .isPresent();
        String host = config.getValue("quarkus.http.host", String.class);
        boolean published =
                config.getOptionalValue(BEHIND_LOOPBACK, Boolean.class).orElse(false);
        if (demo && !published && !InetAddress.getByName(host).isLoopbackAddress()) {
            throw new IllegalStateException("The demo log-ins may only be used on loopback, not on " + host
                    + ". Set passwords (QUARKUS_SECURITY_USERS_EMBEDDED_USERS_AGENT=… and so on) or "
                    + "QUARKUS_HTTP_HOST=127.0.0.1.");
        }
    }
}
