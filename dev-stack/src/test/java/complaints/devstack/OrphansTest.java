package complaints.devstack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.process.Folders;
import complaints.devstack.process.Leash;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrphansTest {
    /** Starts both servers from a thread that ends, and stays. */
    static final class Parent {
        public static void main(String[] args) throws Exception {
            Path home = Path.of(args[0]);
            Thread starter = new Thread(() -> {
                PostgresServer.start(home.resolve("postgres"), 0);
                KafkaServer.start(home.resolve("kafka"), 0);
            });
            starter.start();
            starter.join();
            Files.writeString(home.resolve("started"), "");
            LockSupport.park();
        }
    }

    @TempDir
    Path folder;

    @Test
    void a_parent_killed_hard_leaves_no_orphan_not_even_a_paused_one() throws Exception {
        assumeThat(Leash.has("setpriv")).as("setpriv is installed").isTrue();
        Process parent = parent();
        await().atMost(Duration.ofSeconds(60)).until(() -> Files.exists(folder.resolve("started")));
        List<ProcessHandle> children = parent.descendants().toList();
        assertThat(pids()).hasSize(2).allSatisfy(pid -> assertThat(children).anyMatch(child -> child.pid() == pid));

        KafkaServer.at(folder.resolve("kafka"), 1).pause();
        parent.destroyForcibly().waitFor();

        await().atMost(Duration.ofSeconds(30)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
    }

    private Process parent() throws Exception {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("java.class.path");
        return new ProcessBuilder(java, "-Xmx128m", "-cp", classPath, Parent.class.getName(), folder.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("parent.log").toFile())
                .start();
    }

    private List<Long> pids() throws Exception {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.endsWith("server.pid"))
                    .map(OrphansTest::pid)
                    .toList();
        }
    }

    private static long pid(Path file) {
        return Long.parseLong(Folders.once(file, () -> "").split(" ")[0]);
    }
}
