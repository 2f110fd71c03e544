package complaints.devstack.up;

import complaints.devstack.process.Leash;
import complaints.devstack.process.Patience;
import complaints.devstack.process.ProcessServer;
import complaints.devstack.process.ServerProcess;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A service as a JVM of its own. */
final class ServiceServer implements ProcessServer {
    private static final Duration START = Duration.ofSeconds(180);
    private static final String JAVA_OPTIONS = "-XX:+UseSerialGC -Xmx192m -XX:TieredStopAtLevel=1";

    private final Service service;
    private final Settings settings;
    private final String linkSecret;
    private final ServerProcess process;

    ServiceServer(Service service, Settings settings, String linkSecret) {
        this.service = service;
        this.settings = settings;
        this.linkSecret = linkSecret;
        this.process =
                new ServerProcess(service.id(), settings.data().resolve("run").resolve(service.id()));
        process.logTo(settings.data().resolve("logs").resolve(service.id() + ".log"));
    }

    /** Where the build puts the runnable service. */
    static Path runnable(Settings settings, Service service) {
        return settings.root().resolve(service.module()).resolve("target/quarkus-app/quarkus-run.jar");
    }

    Service service() {
        return service;
    }

    @Override
    public ServerProcess process() {
        return process;
    }

    @Override
    public List<Integer> ports() {
        return List.of(settings.port(service));
    }

    @Override
    public void restart() {
        stop();
        Path folder = runnable(settings, service).getParent();
        Map<String, String> environment = settings.environmentOf(service, linkSecret);
        process.launch(folder, Leash.tied(command(folder)), environment);
        Patience.until(process, START, "ready on port " + settings.port(service), this::ready);
    }

    /** The archive of loaded classes belongs to the folder it was made in, so the command runs there. */
    private List<String> command(Path folder) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        String options = settings.value("COMPLAINTS_SERVICE_JAVA_OPTIONS").orElse(JAVA_OPTIONS);
        command.addAll(List.of(options.strip().split("\\s+")));
        if (Files.exists(folder.resolve("app-cds.jsa"))) {
            command.addAll(List.of("-XX:SharedArchiveFile=app-cds.jsa", "-Xshare:auto"));
        }
        command.addAll(List.of("-jar", "quarkus-run.jar"));
        return command;
    }

    private boolean ready() throws IOException {
        String host = settings.host(service).equals("0.0.0.0") ? "127.0.0.1" : settings.host(service);
        URI health = URI.create("http://" + host + ":" + settings.port(service) + "/q/health/ready");
        HttpURLConnection connection = (HttpURLConnection) health.toURL().openConnection();
        connection.setConnectTimeout(1_000);
        connection.setReadTimeout(5_000);
        try {
            return connection.getResponseCode() == 200;
        } finally {
            connection.disconnect();
        }
    }
}
