package complaints.bench.load;

import complaints.devstack.up.Probe;
import complaints.devstack.up.Service;
import complaints.devstack.up.Settings;
import complaints.devstack.up.StackFile;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The running system that is measured.
 *
 * @param agent log-in that records complaints, {@code name:password}
 * @param supervisor log-in that reads notices
 * @param databaseUrl where a scratch database may be made: JDBC address with a log-in that is allowed to
 * @param data where {@code ./complaints up} keeps what it writes
 */
public record Target(
        Path root,
        Path data,
        String intake,
        String resolution,
        String notification,
        String agent,
        String supervisor,
        String databaseUrl) {

    /** By the environment, with the defaults of the embedded stack. */
    public static Target of(Path root, Map<String, String> environment) {
        Settings settings = new Settings(root, environment);
        String port = environment.getOrDefault("COMPLAINTS_POSTGRES_PORT", "15432");
        return new Target(
                root,
                settings.data(),
                settings.url(Service.INTAKE),
                settings.url(Service.RESOLUTION),
                settings.url(Service.NOTIFICATION),
                environment.getOrDefault("COMPLAINTS_BENCH_AGENT", "agent:agent"),
                environment.getOrDefault("COMPLAINTS_BENCH_SUPERVISOR", "supervisor:supervisor"),
                environment.getOrDefault(
                        "COMPLAINTS_BENCH_JDBC_URL",
                        "jdbc:postgresql://127.0.0.1:" + port + "/postgres?user=postgres&password=postgres"));
    }

    /** The services that do not answer; empty where the load can begin. */
    List<String> silent() {
        return Stream.of(intake, notification).filter(url -> !Probe.ready(url)).toList();
    }

    /** The processes of the system, where it was started on this machine by {@code ./complaints up}. */
    List<StackFile.Running> processes() {
        return Optional.of(data)
                .filter(folder -> folder.toFile().isDirectory())
                .flatMap(StackFile::read)
                .map(StackFile::servers)
                .orElse(List.of());
    }
}
