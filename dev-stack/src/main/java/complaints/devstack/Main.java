package complaints.devstack;

import complaints.devstack.demo.Demo;
import complaints.devstack.up.Down;
import complaints.devstack.up.Settings;
import complaints.devstack.up.Status;
import complaints.devstack.up.Up;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The commands behind the script {@code ./complaints} that need the running system. */
public final class Main {
    private Main() {}

    public static void main(String[] args) throws InterruptedException, IOException {
        Path root = Path.of(System.getProperty("complaints.root", "."))
                .toAbsolutePath()
                .normalize();
        System.exit(run(new Settings(root, System.getenv()), List.of(args)));
    }

    private static int run(Settings settings, List<String> words) throws InterruptedException, IOException {
        String command = words.isEmpty() ? "" : words.get(0);
        List<String> options = words.subList(Math.min(1, words.size()), words.size());
        return switch (command) {
            case "up" -> new Up(settings).run(options.contains("--fresh"));
            case "demo" -> new Demo(settings).run(options);
            case "archive" -> new Archiving().run();
            case "down" -> new Down(settings).run();
            case "status" -> new Status(settings).run();
            default -> {
                System.err.println("unknown command: " + command);
                yield 2;
            }
        };
    }
}
