package complaints.bench.faults;

import complaints.bench.faults.breaking.Copy;
import complaints.devstack.up.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** How much memory each service holds over the time of a run, as the operating system counts it. */
final class Memory implements AutoCloseable {

    /**
     * Resident MiB of one service.
     *
     * @param early the most in the first third of the looks
     * @param late the most in the last third
     */
    record Held(long early, long late, long most) {}

    private final List<Copy> copies;
    private final Map<String, List<Long>> seen = new TreeMap<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor();

    private Memory(List<Copy> copies) {
        this.copies = copies;
    }

    /** Looks every two seconds until it is closed. */
    static Memory of(List<Copy> copies) {
        Memory memory = new Memory(copies);
        memory.looking.scheduleWithFixedDelay(memory::look, 2, 2, TimeUnit.SECONDS);
        return memory;
    }

    synchronized Map<String, Held> held() {
        Map<String, Held> held = new TreeMap<>();
        seen.forEach((name, all) -> {
            int third = Math.max(1, all.size() / 3);
            held.put(
                    name,
                    new Held(
                            most(all.subList(0, third)), most(all.subList(all.size() - third, all.size())), most(all)));
        });
        return held;
    }

    @Override
    public void close() {
        looking.shutdownNow();
    }

    private synchronized void look() {
        for (Copy copy : copies) {
            for (Service service : Service.values()) {
                long resident = resident(copy.process(service).pid());
                if (resident > 0) {
                    seen.computeIfAbsent(copy.name() + "/" + service.id(), name -> new ArrayList<>())
                            .add(resident);
                }
            }
        }
    }

    /** 0 where the process is gone. */
    private static long resident(long pid) {
        try {
            return Files.readAllLines(Path.of("/proc/" + pid + "/status")).stream()
                    .filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                    .findFirst()
                    .orElse(0);
        } catch (IOException gone) {
            return 0;
        }
    }

    private static long most(List<Long> all) {
        return all.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
