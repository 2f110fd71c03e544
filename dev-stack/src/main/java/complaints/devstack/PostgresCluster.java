package complaints.devstack;

import complaints.devstack.process.Folders;
import complaints.devstack.process.Leash;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The data folder of a PostgreSQL and the commands that make and serve it. */
final class PostgresCluster {
    private PostgresCluster() {}

    /** Made aside and moved, so that a folder half made is never taken for a whole one. */
    static void create(Path data) {
        Path aside = data.resolveSibling("making");
        Path password = data.resolveSibling("superuser");
        try {
            Folders.dropAll(aside);
            Files.writeString(password, "postgres\n");
            OrdinaryUser.own(data.getParent());
            OrdinaryUser.run(List.of(
                    bin("initdb"),
                    "--pgdata=" + aside,
                    "--encoding=UTF8",
                    "--locale-provider=builtin",
                    "--builtin-locale=C.UTF-8",
                    "--locale=C",
                    "--username=postgres",
                    "--pwfile=" + password,
                    "--auth=scram-sha-256"));
            Files.delete(password);
            Files.move(aside, data);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot make a database folder at " + data, e);
        }
    }

    static List<String> command(Path data, int port) {
        List<String> command = new ArrayList<>(List.of(bin("postgres"), "-D", data.toString()));
        for (String setting : settings(port)) {
            command.addAll(List.of("-c", setting));
        }
        return Leash.tied(OrdinaryUser.wrapping(), command);
    }

    private static List<String> settings(int port) {
        return List.of(
                "port=" + port,
                "listen_addresses=127.0.0.1",
                "unix_socket_directories=",
                "fsync=on",
                "synchronous_commit=on",
                "max_connections=200",
                "shared_buffers=128MB",
                "jit=off",
                "timezone=UTC",
                "log_timezone=UTC");
    }

    /**
     * After a reboot the lock may name the number of another program, which PostgreSQL takes for a server. A lock of a
     * dead server stays: PostgreSQL looks for leftovers of that server itself.
     */
    static void dropLockOfAnotherProgram(Path data) {
        Path lock = data.resolve("postmaster.pid");
        try {
            if (Files.exists(lock) && namesAnotherProgram(lock)) {
                Files.delete(lock);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + lock, e);
        }
    }

    private static boolean namesAnotherProgram(Path lock) throws IOException {
        long pid = Long.parseLong(Files.readAllLines(lock).get(0).strip());
        return ProcessHandle.of(pid)
                .filter(ProcessHandle::isAlive)
                .flatMap(process -> process.info().command())
                .filter(command -> !command.endsWith("postgres"))
                .isPresent();
    }

    private static String bin(String program) {
        return PostgresBinaries.folder().resolve("bin").resolve(program).toString();
    }
}
