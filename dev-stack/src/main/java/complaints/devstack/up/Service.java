package complaints.devstack.up;

import java.util.Locale;

/** The services, each a Quarkus application in its module with a database of its own. */
public enum Service {
    INTAKE("intake-service", 8081),
    RESOLUTION("resolution-service", 8082),
    FOLLOWUP("followup-service", 8083),
    NOTIFICATION("notification-service", 8084),
    OPERATIONS("operations-dashboard", 8080);

    private final String module;
    private final int defaultPort;

    Service(String module, int defaultPort) {
        this.module = module;
        this.defaultPort = defaultPort;
    }

    /** Its name in logs and lists; also that of its database and login. */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    String module() {
        return module;
    }

    int defaultPort() {
        return defaultPort;
    }
}
