package complaints.bench.load;

import complaints.devstack.up.StackFile;
import java.io.IOException;
import java.util.List;
import java.util.Set;

/** The services behind intake, standing still: what they would do waits for them on Kafka. */
final class Followers implements AutoCloseable {

    private static final Set<String> NAMES = Set.of("resolution", "followup", "notification", "operations");

    private final List<StackFile.Running> services;
    private final Thread goOnInAnyCase = new Thread(() -> tell("-CONT"));

    private Followers(List<StackFile.Running> services) {
        this.services = services;
    }

    /** Whether all of them run on this machine, so that they can be stood still. */
    static boolean areHere(List<StackFile.Running> processes) {
        return processes.stream().map(StackFile.Running::name).toList().containsAll(NAMES);
    }

    static Followers standingStill(List<StackFile.Running> processes) {
        Followers followers = new Followers(
                processes.stream().filter(each -> NAMES.contains(each.name())).toList());
        Runtime.getRuntime().addShutdownHook(followers.goOnInAnyCase);
        followers.tell("-STOP");
        return followers;
    }

    @Override
    public void close() {
        tell("-CONT");
        Runtime.getRuntime().removeShutdownHook(goOnInAnyCase);
    }

    private void tell(String signal) {
        for (StackFile.Running each : services) {
            try {
                new ProcessBuilder("kill", signal, Long.toString(each.pid()))
                        .inheritIO()
                        .start()
                        .waitFor();
            } catch (IOException e) {
                throw new IllegalStateException(each.name() + " cannot be told to stand still or go on", e);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
