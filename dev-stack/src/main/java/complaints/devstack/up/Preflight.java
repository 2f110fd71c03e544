package complaints.devstack.up;

import complaints.devstack.process.FreePort;
import complaints.devstack.process.Server;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Finds what keeps the system from starting before anything is started: all of it, each with what to do. */
final class Preflight {
    private static final long LEAST_SPACE = 300L * 1024 * 1024;

    private Preflight() {}

    static List<String> problems(Settings settings, List<Server> servers) {
        List<String> problems = new ArrayList<>();
        Stream.of(Service.values())
                .filter(service -> !Files.exists(ServiceServer.runnable(settings, service)))
                .forEach(service -> problems.add(service.module() + " is not built: "
                        + ServiceServer.runnable(settings, service) + " is missing. ./complaints up builds it;"
                        + " by hand: mvn -pl " + service.module() + " -am package -DskipTests"));
        servers.forEach(server -> server.ports().stream()
                .filter(port -> !FreePort.isFree(port))
                .forEach(port -> problems.add(taken(server, port))));
        long space = settings.data().toFile().getUsableSpace();
        if (space < LEAST_SPACE) {
            problems.add("only " + space / 1024 / 1024 + " MiB are free where the data goes (" + settings.data()
                    + "); at least 300 are needed. COMPLAINTS_DATA names another folder.");
        }
        return problems;
    }

    private static String taken(Server server, int port) {
        String holder = PortHolder.of(port).map(name -> " by " + name).orElse("");
        return "port " + port + ", which " + server.name() + " needs, is taken" + holder + ". Stop that, or choose"
                + " another port: " + variable(server, port) + "=…";
    }

    private static String variable(Server server, int port) {
        return switch (server.name()) {
            case "PostgreSQL" -> "COMPLAINTS_POSTGRES_PORT";
            case "Kafka" -> "COMPLAINTS_KAFKA_PORT";
            case "Mail catcher" -> port == server.ports().get(0) ? "QUARKUS_MAILER_PORT" : "COMPLAINTS_MAILS_PORT";
            default -> server.name().toUpperCase(java.util.Locale.ROOT) + "_QUARKUS_HTTP_PORT";
        };
    }
}
