package complaints.devstack.demo;

import complaints.devstack.up.Background;
import complaints.devstack.up.Screen;
import complaints.devstack.up.Settings;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Starts the system if it is not up, feeds it, waits until everything is settled, and says what happened. */
public final class Demo {
    private final Settings settings;
    private final Screen screen = Screen.terminal();

    public Demo(Settings settings) {
        this.settings = settings;
    }

    /** 0 where every complaint taken has one owner and one acknowledgement, 1 otherwise, 2 where the words are wrong. */
    public int run(List<String> words) throws IOException {
        Optional<DemoOptions> options = DemoOptions.of(words, screen);
        if (options.isEmpty()) {
            return 2;
        }
        try {
            return run(options.get());
        } catch (IOException e) {
            screen.say("demo: " + e.getMessage());
            return 1;
        }
    }

    private int run(DemoOptions options) throws IOException {
        List<Sample> samples = options.file().isPresent()
                ? Samples.of(Path.of(options.file().get()), options.limit())
                : Samples.ours().stream().limit(options.limit()).toList();
        Background background = new Background(settings, screen);
        Map<String, String> urls = background.urls();
        if (urls.isEmpty()) {
            return 1;
        }
        boolean well = feed(samples, urls);
        screen.say(background.stays() ? "\nThe system stays up; ./complaints down stops it." : "");
        return well ? 0 : 1;
    }

    private boolean feed(List<Sample> samples, Map<String, String> urls) throws IOException {
        Door door = new Door();
        Feeding feeding = new Feeding(urls.get("intake"), door);
        feeding.feed(samples, screen);
        List<Settled> settled = new Settling(urls, door).wait(feeding.accepted(), screen);
        return new Report(urls, screen).print(samples.size(), feeding, settled, door);
    }
}
