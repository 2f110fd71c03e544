package complaints.bench.faults.breaking;

import complaints.devstack.process.Folders;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Everything that runs for a fault run: the servers behind their wires and two copies of every service. */
public final class Site implements AutoCloseable {
    private static final Duration START = Duration.ofMinutes(6);

    private final Servers servers;
    private final List<Copy> copies;

    private Site(Servers servers, List<Copy> copies) {
        this.servers = servers;
        this.copies = copies;
    }

    /**
     * Starts everything empty, and returns when all of it answers.
     *
     * @param home is emptied first
     * @param root of the checkout, where the services are built
     */
    public static Site start(Path home, Path root) {
        Folders.dropAll(home);
        Servers servers = Servers.start(home);
        Map<String, String> environment = new HashMap<>(servers.environment());
        environment.put("COMPLAINTS_LINK_SECRET", "only-for-the-fault-run-0123456789abcdef0123456789abcdef");
        environment.put("COMPLAINTS_FOLLOWUP_FIRST_CHECK", "PT20S");
        Copy first = Copy.start("first", home, root, environment);
        Site site = new Site(servers, List.of(first, Copy.start("second", home, root, environment)));
        Await.until("both copies of every service answer", START, site::ready);
        return site;
    }

    public Servers servers() {
        return servers;
    }

    /** The first and the second of every service. */
    public List<Copy> copies() {
        return copies;
    }

    /** Whether every service of every copy answers. */
    public boolean ready() {
        return copies.stream().allMatch(Copy::ready);
    }

    @Override
    public void close() {
        try {
            for (Copy copy : copies) {
                copy.stop();
            }
            servers.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
