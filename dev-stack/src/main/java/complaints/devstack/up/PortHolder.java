package complaints.devstack.up;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Says which process listens on a port, as far as Linux tells this user. */
final class PortHolder {
    private static final String LISTENING = "0A";
    private static final Path PROC = Path.of("/proc");

    private PortHolder() {}

    /** Such as "java (process 4711)"; empty where nobody tells. */
    static Optional<String> of(int port) {
        return Stream.of("tcp", "tcp6")
                .flatMap(table -> sockets(PROC.resolve("net").resolve(table), port))
                .flatMap(socket -> holders("socket:[" + socket + "]"))
                .findFirst()
                .map(process -> line(process.resolve("comm")) + " (process " + process.getFileName() + ")");
    }

    private static Stream<String> sockets(Path table, int port) {
        String local = ":" + "%04x".formatted(port).toUpperCase(Locale.ROOT);
        return lines(table).stream()
                .map(line -> line.strip().split("\\s+"))
                .filter(columns -> columns.length > 9 && columns[1].endsWith(local) && columns[3].equals(LISTENING))
                .map(columns -> columns[9]);
    }

    private static Stream<Path> holders(String socket) {
        return list(PROC).stream()
                .filter(process -> process.getFileName().toString().matches("\\d+"))
                .filter(process -> list(process.resolve("fd")).stream()
                        .anyMatch(file -> target(file).equals(socket)));
    }

    private static String line(Path file) {
        return lines(file).stream().findFirst().orElse("another program");
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException notForUs) {
            return List.of();
        }
    }

    private static List<Path> list(Path folder) {
        try (Stream<Path> entries = Files.list(folder)) {
            return entries.toList();
        } catch (IOException notForUs) {
            return List.of();
        }
    }

    private static String target(Path link) {
        try {
            return Files.readSymbolicLink(link).toString();
        } catch (IOException gone) {
            return "";
        }
    }
}
