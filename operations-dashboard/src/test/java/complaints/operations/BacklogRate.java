package complaints.operations;

import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.test.RealServers;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.jboss.logging.Logger;

/**
 * How fast a dashboard takes what waits on Kafka: its own process, real servers beside it. Arguments: how many
 * complaints wait; further ones go to its JVM.
 */
public final class BacklogRate {

    private static final int PORT = 29080;
    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final List<long[]> SEEN = new ArrayList<>();

    private BacklogRate() {}

    public static void main(String[] arguments) throws Exception {
        // Two threads that set up logging at the same time may wait for each other for ever.
        Logger.getLogger(BacklogRate.class);
        Map<String, String> servers = new RealServers().start();
        long events = tell(servers.get("kafka.bootstrap.servers"), Integer.parseInt(arguments[0]));
        Process dashboard = start(servers, List.of(arguments).subList(1, arguments.length));
        Awaitility.await("everything is heard")
                .atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(500))
                .until(() -> heard() >= events);
        report(events, dashboard.info().totalCpuDuration().orElse(Duration.ZERO));
        dashboard.destroy();
        dashboard.waitFor(20, TimeUnit.SECONDS);
        System.exit(0);
    }

    private static long tell(String broker, int complaints) {
        Random random = new Random(42);
        Instant first = Instant.parse("2026-10-20T08:00:00Z");
        long events = 0;
        try (Wires wires = new Wires(broker)) {
            for (int number = 0; number < complaints; number += 50) {
                List<Wires.Told> told = new ArrayList<>();
                for (int each = 0; each < 50; each++) {
                    told.addAll(Wires.told(Life.upTo(6, first.plusSeconds(60L * (number + each)), random.nextLong())
                            .facts()));
                }
                wires.send(told);
                events += told.size();
            }
        }
        return events;
    }

    private static Process start(Map<String, String> servers, List<String> jvm) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(jvm);
        servers.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add("-Dquarkus.http.port=" + PORT);
        command.add("-jar");
        command.add("operations-dashboard/target/quarkus-app/quarkus-run.jar");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("operations-dashboard/target/backlog-rate.log"))
                .start();
    }

    /** How many events the dashboard says it has heard; the time is kept beside it. */
    private static long heard() {
        try {
            HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + PORT + "/api/overview"))
                    .header("Authorization", "Basic b3BlcmF0aW9uczpvcGVyYXRpb25z")
                    .timeout(Duration.ofSeconds(10))
                    .build();
            var answer = HTTP.send(request, BodyHandlers.ofString());
            long heard = answer.statusCode() == 200
                    ? new ObjectMapper()
                            .readTree(answer.body())
                            .get("eventsHeard")
                            .asLong()
                    : 0;
            SEEN.add(new long[] {System.nanoTime(), heard});
            return heard;
        } catch (IOException notYet) {
            return 0;
        } catch (InterruptedException stop) {
            throw new IllegalStateException(stop);
        }
    }

    private static void report(long events, Duration cpu) {
        long[] last = SEEN.get(SEEN.size() - 1);
        System.out.printf(
                "%d events, CPU of the dashboard %.1f s, of PostgreSQL %.1f s%n",
                events, cpu.toMillis() / 1000.0, postgres().toMillis() / 1000.0);
        for (int share = 0; share < 100; share += 25) {
            long[] from = first(events * share / 100);
            long[] until = first(events * (share + 25) / 100);
            System.out.printf(
                    "%d to %d %%: %.0f events a second%n",
                    share, share + 25, (until[1] - from[1]) / seconds(from, until));
        }
        System.out.printf("whole: %.1f s%n", seconds(first(1), last));
    }

    /** Of the processes that still run: the pool keeps its connections. */
    private static Duration postgres() {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::info)
                .filter(info -> info.command().orElse("").contains("postgres"))
                .map(info -> info.totalCpuDuration().orElse(Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
    }

    private static long[] first(long heard) {
        return SEEN.stream().filter(each -> each[1] >= heard).findFirst().orElseThrow();
    }

    private static double seconds(long[] from, long[] until) {
        return Math.max(1, until[0] - from[0]) / 1e9;
    }
}
