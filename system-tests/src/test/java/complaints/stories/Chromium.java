package complaints.stories;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The Chromium of this machine, driven by Playwright; started at the first page and ended with the test run. */
final class Chromium {

    private static final List<String> USUAL = List.of(
            "/usr/bin/chromium",
            "/usr/bin/chromium-browser",
            "/usr/bin/google-chrome",
            "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");
    private static final double PATIENCE_MS = 30_000;

    private static Browser only;

    private Chromium() {}

    /** Why pages cannot be looked at here, said on the console too; null where they can. */
    static String missing() {
        if (found().isPresent()) {
            return null;
        }
        String reason = "NO BROWSER: pages are not tried here. Install Chromium (Debian: apt-get install chromium) or "
                + "name one in COMPLAINTS_CHROMIUM.";
        System.err.println(reason);
        return reason;
    }

    /** A page of its own, without anything another one left behind. */
    static Page page(Browser.NewContextOptions options) {
        BrowserContext context = browser().newContext(options);
        context.setDefaultTimeout(PATIENCE_MS);
        return context.newPage();
    }

    /** Ends a page; how it looked at the end stays in {@code target/pictures}. */
    static void close(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(Path.of("target", "pictures", name + ".png"))
                .setFullPage(true));
        page.context().close();
    }

    private static synchronized Browser browser() {
        if (only == null) {
            Playwright playwright = Playwright.create(
                    new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
            only = playwright
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(found().orElseThrow())
                            .setArgs(isRoot() ? List.of("--no-sandbox") : List.of()));
        }
        return only;
    }

    private static Optional<Path> found() {
        return Stream.concat(Stream.ofNullable(System.getenv("COMPLAINTS_CHROMIUM")), USUAL.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static boolean isRoot() {
        return System.getProperty("user.name").equals("root");
    }
}
