package complaints.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasCountOptions;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The live page's ticker while more happens than anybody can read; what the stream says is made up here. */
class FloodTest {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(60_000);
    private static final String EVENT =
            """
            data:{"topic":"%s","type":"complaint.recorded","complaintId":"01a20000-0000-7000-8000-%012d","at":"2026-11-23T10:00:00Z"}

            """;
    private static final String REST = "event:sampled\ndata:{\"shown\":1000,\"notShown\":9000}\n\n";

    private static RunningSystem system;

    private Page page;

    @BeforeAll
    static void the_system_runs_and_a_browser_is_there() {
        String browser = Chromium.missing();
        assumeTrue(browser == null, browser);
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @BeforeEach
    void ten_thousand_events_a_second() {
        page = Chromium.page(new NewContextOptions().setLocale("en-GB").setHttpCredentials("operations", "operations"));
        stream("**/api/events*", events("intake.events.v1", 1000) + REST);
        page.navigate(system.address("operations"));
        assertThat(page.locator("#ticker-note")).containsText("Too many to show", SOON);
    }

    @AfterEach
    void close(TestInfo test) {
        Chromium.close(page, test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void they_are_sampled_and_the_page_says_so() {
        assertThat(page.locator("#ticks li").count()).isLessThanOrEqualTo(150);
    }

    @Test
    void a_filter_asks_the_server_and_leaves_nothing_else_to_be_seen() {
        stream("**/api/events*topics=letters", events("intake.dead-letters.v1", 1));
        page.locator("#chips .t-letters").click();
        assertThat(page.locator("#ticks li.t-letters").first()).isVisible();
        assertThat(page.locator("#ticks li.t-intake")).hasCount(0, new HasCountOptions().setTimeout(1));
    }

    @Test
    void a_pause_counts_also_what_would_not_have_been_shown() {
        stream("**/api/events*", REST);
        page.locator("#pause").click();
        assertThat(page.locator("#ticker-note"))
                .containsText(Pattern.compile("Paused: (9|[1-9]\\d+),\\d{3} more"), SOON);
    }

    private void stream(String path, String told) {
        page.route(
                path,
                route -> route.fulfill(
                        new FulfillOptions().setContentType("text/event-stream").setBody("retry: 1000\n\n" + told)));
    }

    private static String events(String topic, int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> EVENT.formatted(topic, number))
                .collect(Collectors.joining());
    }
}
