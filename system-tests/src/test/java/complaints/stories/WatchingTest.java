package complaints.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.ColorScheme;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** The live page in a real browser: what it shows, and that it never shows more than it knows. */
class WatchingTest {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(60_000);

    private static RunningSystem system;

    private Page page;

    @BeforeAll
    static void the_system_runs_and_a_browser_is_there() {
        String browser = Chromium.missing();
        assumeTrue(browser == null, browser);
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        system = RunningSystem.get();
    }

    @AfterEach
    void close(TestInfo test) {
        Chromium.close(page, test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void an_event_appears_as_it_happens_and_a_click_opens_its_complaint() {
        open("en-GB");
        assertThat(page.locator("#link-text")).containsText("Live", SOON);
        String key = system.http("intake", "agent")
                .post("/complaints", COMPLAINT)
                .json()
                .get("key")
                .asText();
        page.locator("#ticks .key", new Page.LocatorOptions().setHasText(key))
                .first()
                .click();
        assertThat(page.locator("#timeline-body")).containsText("Complaint recorded", SOON);
        page.keyboard().press("Escape");
        assertThat(page.locator("#timeline")).isHidden();
    }

    @Test
    void the_keyboard_reaches_everything_and_speaks_both_languages() {
        open("es-ES");
        assertThat(page.locator("h1")).hasText("Operaciones");
        page.keyboard().press("l");
        assertThat(page.locator("h1")).hasText("Operations");
        page.keyboard().press("/");
        assertThat(page.locator("#find-key")).isFocused();
        page.locator("#find-key").blur();
        page.keyboard().press("s");
        assertThat(page.locator("#services-panel")).isFocused();
    }

    @Test
    void a_broken_line_is_said_with_the_time_it_was_true_and_mends_by_itself() {
        open("en-GB");
        assertThat(page.locator("#link-text")).containsText("Live", SOON);
        page.route("**/api/**", Route::abort);
        assertThat(page.locator("#link-text")).containsText("What you see was true at", SOON);
        assertThat(page.locator("#verdict")).hasClass("verdict warn");
        assertThat(page.locator("#verdict-text")).containsText("Nothing is heard since", SOON);
        page.unroute("**/api/**");
        assertThat(page.locator("#link-text")).containsText("Live", SOON);
    }

    @Test
    void what_stays_behind_and_a_broker_that_is_away_are_said() {
        page = page("en-GB");
        page.route("**/api/overview*", route -> changed(route, "\"lag\":\\d+", "\"lag\":9000"));
        page.navigate(system.address("operations"));
        assertThat(page.locator("#verdict-text")).containsText("9,000 events behind", SOON);
        page.unroute("**/api/overview*");
        page.route("**/api/overview*", route -> changed(route, "\"lag\":\\d+", "\"lag\":null"));
        assertThat(page.locator("#verdict-reasons")).containsText("Kafka does not answer", SOON);
    }

    @Test
    void a_browser_left_open_for_a_day_shows_today() {
        page = page("en-GB");
        page.clock().install();
        page.navigate(system.address("operations"));
        assertThat(page.locator("#age")).containsText("Read at", SOON);
        String before = page.locator("#age").innerText();
        page.clock().fastForward("24:00:00");
        assertThat(page.locator("#age")).not().hasText(before);
        assertThat(page.locator("#link-text")).containsText("Live", SOON);
        assertThat(page.locator("#ticks li").count()).isLessThanOrEqualTo(150);
    }

    @Test
    void nothing_sticks_out_on_a_telephone_in_the_dark() {
        page = Chromium.page(new NewContextOptions()
                .setLocale("es-ES")
                .setHttpCredentials("operations", "operations")
                .setColorScheme(ColorScheme.DARK)
                .setViewportSize(390, 844));
        page.navigate(system.address("operations"));
        assertThat(page.locator("#age")).containsText("Leído", SOON);
        assertThat((Integer) page.evaluate("document.documentElement.scrollWidth"))
                .isLessThanOrEqualTo(390);
    }

    private void open(String locale) {
        page = page(locale);
        page.navigate(system.address("operations"));
    }

    private static Page page(String locale) {
        return Chromium.page(new NewContextOptions()
                .setLocale(locale)
                .setTimezoneId("Europe/Madrid")
                .setHttpCredentials("operations", "operations"));
    }

    private static void changed(Route route, String what, String into) {
        route.fulfill(new FulfillOptions()
                .setContentType("application/json")
                .setBody(route.fetch().text().replaceAll(what, into)));
    }

    private static final String COMPLAINT =
            """
            {"customer": {"name": "Ana Mirada", "email": "ana.mirada@example.org"}, "channel": "WEB", "story": "Se ve."}""";
}
