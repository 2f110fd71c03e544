package complaints.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInfo;

/** Where a company's accounts are in use, the desk keeps no log-in of its own: a real browser, a real Keycloak. */
@Tag("oidc")
class DeskLogInTest {

    private static final String DESK = RunningSystem.page() + "/desk";

    private Page page;

    @BeforeAll
    static void accounts_and_system_run() {
        String browser = Chromium.missing();
        assumeTrue(browser == null, browser);
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        CompanyAccounts.get();
    }

    @BeforeEach
    void a_browser_without_a_past() {
        page = Chromium.page(new NewContextOptions().setLocale("es-ES").setViewportSize(1280, 900));
    }

    @AfterEach
    void keep_the_picture(TestInfo test) {
        Chromium.close(page, "desk-" + test.getTestMethod().orElseThrow().getName());
    }

    @Test
    void the_desk_sends_to_the_accounts_and_opens_where_it_was_left() {
        page.navigate(DESK + "/#/find");
        logIn("alba");
        assertThat(page).hasURL(DESK + "/#/find");
        assertThat(page.locator("#who")).hasText("alba");
        assertThat(page.locator("#log-in-box")).isHidden();
        assertThat(page.locator("#find")).isVisible();
    }

    @Test
    void what_the_desk_does_is_done_in_the_name_of_who_logged_in() {
        page.navigate(DESK);
        logIn("alba");
        tell("El pedido llegó roto y nadie contesta.");
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#say-key")).not().isEmpty();
    }

    @Test
    void whoever_is_logged_out_meanwhile_keeps_what_he_was_typing() {
        page.navigate(DESK);
        logIn("alba");
        tell("Lo que Lucía está contando.");
        page.context().clearCookies();
        page.keyboard().press("Control+Enter");
        assertThat(page.locator("#account")).isVisible();

        Page other = page.waitForPopup(() -> page.click("#account-do"));
        logIn(other, "alba");
        assertThat(other.locator("#who")).hasText("alba");
        other.close();
        page.evaluate("dispatchEvent(new Event('focus'))");
        assertThat(page.locator("#log-in-box")).isHidden();
        assertThat(page.locator("[name='story']")).hasValue("Lo que Lucía está contando.");
    }

    @Test
    void whoever_leaves_the_desk_is_asked_again_by_the_accounts() {
        page.navigate(DESK);
        logIn("alba");
        page.click("#leave");
        assertThat(page).hasURL(Pattern.compile(RunningSystem.page() + "/(\\?state=.*)?$"));
        page.navigate(DESK);
        assertThat(page.locator("#username")).isVisible();
    }

    @Test
    void somebody_without_business_at_the_desk_is_told_so() {
        page.navigate(DESK);
        logIn("otilia");
        assertThat(page.locator("#log-in-fault")).containsText("La mesa es para");
        assertThat(page.locator("#user")).isHidden();
    }

    private void tell(String story) {
        page.fill("[name='story']", story);
        page.fill("[name='customer.name']", "Lucía Prueba");
        page.fill("[name='customer.email']", "lucia.cuenta@example.org");
    }

    private void logIn(String name) {
        logIn(page, name);
    }

    private static void logIn(Page page, String name) {
        assertThat(page).hasURL(Pattern.compile("/realms/complaints/"));
        page.fill("#username", name);
        page.fill("#password", CompanyAccounts.PASSWORD);
        page.press("#password", "Enter");
        assertThat(page).hasURL(Pattern.compile("/desk/"));
    }
}
