package complaints.bench.faults.breaking;

import complaints.devstack.process.Folders;
import complaints.devstack.process.FreePort;
import complaints.devstack.process.Leash;
import complaints.devstack.process.ServerProcess;
import complaints.devstack.up.Probe;
import complaints.devstack.up.Service;
import complaints.devstack.up.StackFile;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One copy of every service, started and watched as {@code ./complaints up} does it. */
public final class Copy {
    private final String name;
    private final Path data;
    private final Map<Service, Integer> ports = new EnumMap<>(Service.class);
    private final Process supervisor;

    private Copy(String name, Path data, Path root, Map<String, String> environment) throws IOException {
        this.name = name;
        this.data = Folders.made(data);
        Stream.of(Service.values()).forEach(service -> ports.put(service, FreePort.orAny(0)));
        ProcessBuilder builder = new ProcessBuilder(Leash.tied(command(root)))
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("console.log").toFile());
        builder.environment().putAll(environment);
        builder.environment().put("COMPLAINTS_DATA", data.toString());
        ports.forEach((service, port) ->
                builder.environment().put(service.name() + "_QUARKUS_HTTP_PORT", Integer.toString(port)));
        this.supervisor = Leash.fork(builder);
    }

    /** Begins to start; {@link #ready} says when it is done. */
    static Copy start(String name, Path home, Path root, Map<String, String> environment) {
        try {
            return new Copy(name, Folders.made(home.resolve(name)), root, new HashMap<>(environment));
        } catch (IOException e) {
            throw new UncheckedIOException("the copy " + name + " does not start", e);
        }
    }

    public String name() {
        return name;
    }

    public String url(Service service) {
        return "http://127.0.0.1:" + ports.get(service);
    }

    /** Whether every service of it answers; it does not come back once its supervisor has ended. */
    public boolean ready() {
        if (!supervisor.isAlive()) {
            throw new IllegalStateException("the copy " + name + " gave up; see " + data.resolve("console.log"));
        }
        return StackFile.read(data).filter(StackFile::ready).isPresent()
                && ports.keySet().stream().allMatch(service -> Probe.ready(url(service)));
    }

    /** The process of a service, to be ill-treated; its supervisor starts it again when it dies. */
    public ServerProcess process(Service service) {
        return new ServerProcess(service.id(), data.resolve("run").resolve(service.id()));
    }

    void stop() throws InterruptedException {
        supervisor.destroy();
        supervisor.waitFor();
    }

    private static List<String> command(Path root) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx160m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
        command.add("-Dcomplaints.root=" + root);
        command.add("-Dorg.slf4j.simpleLogger.defaultLogLevel=error");
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "complaints.devstack.Main", "up"));
        return command;
    }
}
