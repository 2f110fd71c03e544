package complaints.devstack.up;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Finds what the environment asks for and cannot have, all at once, each with what to do. */
final class SettingsCheck {
    private static final String LOG_INS = "QUARKUS_SECURITY_USERS_EMBEDDED_USERS_";

    private final Settings settings;
    private final List<String> problems = new ArrayList<>();

    private SettingsCheck(Settings settings) {
        this.settings = settings;
    }

    /** Empty where all is well. */
    static List<String> problems(Settings settings) {
        SettingsCheck check = new SettingsCheck(settings);
        check.onePortForAll();
        check.oneDatabaseForAll();
        for (Service service : Service.values()) {
            check.demoLogInsElsewhere(service);
        }
        return check.problems;
    }

    private void onePortForAll() {
        settings.value("QUARKUS_HTTP_PORT")
                .ifPresent(port -> problems.add("QUARKUS_HTTP_PORT=" + port + " would give all services one port."
                        + " Say INTAKE_QUARKUS_HTTP_PORT, RESOLUTION_QUARKUS_HTTP_PORT … instead."));
    }

    private void oneDatabaseForAll() {
        settings.value("QUARKUS_DATASOURCE_JDBC_URL")
                .filter(url -> !url.contains("{service}"))
                .ifPresent(url -> problems.add("QUARKUS_DATASOURCE_JDBC_URL names one database for all services."
                        + " Write {service} where the database's name belongs (…/{service}),"
                        + " or say INTAKE_QUARKUS_DATASOURCE_JDBC_URL and so on for each."));
    }

    private void demoLogInsElsewhere(Service service) {
        String host = settings.host(service);
        if (demoLogInsInUse() && !isLoopback(host)) {
            problems.add(service.id() + " would listen on " + host + " with the log-ins everybody knows."
                    + " Set passwords (" + LOG_INS + "AGENT=… and so on for owner, supervisor and operations)"
                    + " or leave QUARKUS_HTTP_HOST at 127.0.0.1.");
        }
    }

    private boolean demoLogInsInUse() {
        return Stream.of("agent", "owner", "supervisor", "operations")
                .anyMatch(user -> settings.value(LOG_INS + user.toUpperCase(Locale.ROOT))
                        .filter(password -> !password.equals(user))
                        .isEmpty());
    }

    private static boolean isLoopback(String host) {
        try {
            return InetAddress.getByName(host).isLoopbackAddress();
        } catch (UnknownHostException e) {
            return false;
        }
    }
}
