package complaints.devstack.process;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The command of a small JVM that runs one of this library's own programs and ends with this JVM. */
public final class ChildJvm {
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private ChildJvm() {}

    public static List<String> command(Class<?> program, int megabytes, String... arguments) {
        List<String> command = new ArrayList<>(List.of(
                JAVA.toString(),
                "-Xmx" + megabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Djava.awt.headless=true"));
        command.addAll(ClassArchive.options(program));
        command.addAll(List.of(
                "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn",
                "-Dorg.slf4j.simpleLogger.showDateTime=true",
                "-Dorg.slf4j.simpleLogger.dateTimeFormat=yyyy-MM-dd'T'HH:mm:ss.SSSXXX",
                "-cp",
                System.getProperty("java.class.path"),
                program.getName()));
        command.addAll(List.of(arguments));
        return Leash.tied(command);
    }
}
