package complaints.stories;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;

/** The desk with somebody at it, who sees and does what a person can. */
final class Desk {

    private static final ContainsTextOptions SOON = new ContainsTextOptions().setTimeout(60_000);

    private final Page page;

    private Desk(Page page) {
        this.page = page;
    }

    /** Opens the desk and logs in. */
    static Desk of(RunningSystem system, String user) {
        Page page = Chromium.page(new Browser.NewContextOptions()
                .setLocale("es-ES")
                .setTimezoneId("Europe/Madrid")
                .setViewportSize(1280, 900));
        page.navigate(system.address("operations") + "/desk");
        page.fill("#user", user);
        page.fill("#password", user);
        page.press("#password", "Enter");
        assertThat(page.locator("#who")).hasText(user);
        return new Desk(page);
    }

    Page page() {
        return page;
    }

    Desk type(String field, String text) {
        page.fill("[name='" + field + "']", text);
        return this;
    }

    Desk choose(String field, String code) {
        page.selectOption("[name='" + field + "']", code);
        return this;
    }

    /** Presses a key where the keyboard is. */
    Desk press(String key) {
        page.keyboard().press(key);
        return this;
    }

    /** Sends what was typed, by keyboard, and waits until the form is gone. */
    Desk send() {
        press("Control+Enter");
        assertThat(page.locator("#act")).isHidden();
        return this;
    }

    /** Goes to a case the way an owner who knows its key does. */
    Desk open(String key) {
        page.click("#nav a[href='#/find']");
        page.fill("#find", key);
        press("Enter");
        sees("#case-key", key);
        page.locator("#nav a").first().evaluate("link => document.activeElement.blur()");
        return this;
    }

    /** Does what a key of the case's screen does, once it can be done. */
    Desk act(String name) {
        Locator button = page.locator("#act-" + name);
        button.waitFor(new Locator.WaitForOptions().setTimeout(60_000));
        page.keyboard().press(button.getAttribute("data-key"));
        return this;
    }

    Desk sees(String selector, String text) {
        assertThat(page.locator(selector).first()).containsText(text, SOON);
        return this;
    }

    /** A fault stands beside its field. */
    Desk seesFault(String field) {
        assertThat(page.locator("[data-field='" + field + "'] .fault")).not().isEmpty();
        return this;
    }

    String read(String selector) {
        return page.locator(selector).first().innerText().strip();
    }

    void leave(String name) {
        Chromium.close(page, "desk-" + name);
    }
}
