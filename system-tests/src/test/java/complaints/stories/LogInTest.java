package complaints.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.net.http.HttpResponse;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** People and machines enter with accounts of a company, kept by a real Keycloak. */
@Tag("oidc")
class LogInTest {

    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final String COMPLAINT =
            """
            {"customer": {"name": "Cliente de prueba", "email": "accounts@customers.example"}, "channel": "WEB",
             "contract": "OIDC-%d", "story": "El pedido no ha llegado."}""";

    private static final String PAGE = RunningSystem.page();
    private static String intake;
    private static Administrator administrator;

    @BeforeAll
    static void accounts_and_system_run() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        CompanyAccounts accounts = CompanyAccounts.get();
        intake = accounts.system().http("intake", null).address() + "/complaints";
        administrator = accounts.administrator();
        administrator.machine("shop", "secret-of-the-shop", "complaints", "agent");
        administrator.machine("stranger", "secret-of-the-stranger", "complaints", null);
        administrator.machine("billing", "secret-of-billing", "invoices", "agent");
    }

    @Test
    void a_person_is_sent_to_the_accounts_with_a_challenge_and_comes_back_to_the_page() {
        HttpResponse<String> sent = new Browser().look(PAGE + "/log-in", "Accept", "text/html");
        assertThat(sent.statusCode()).isEqualTo(302);
        assertThat(sent.headers().firstValue("Location").orElseThrow())
                .contains("/realms/complaints/protocol/openid-connect/auth")
                .contains(
                        "response_type=code", "code_challenge_method=S256", "code_challenge=", "client_id=complaints");

        Browser browser = new Browser();
        HttpResponse<String> back = logIn(browser, "otilia");
        assertThat(back.uri()).hasToString(PAGE + "/");
        assertThat(browser.get(PAGE + "/api/overview").statusCode()).isEqualTo(200);
    }

    @Test
    void a_person_without_the_role_is_known_and_kept_out() {
        Browser browser = new Browser();
        logIn(browser, "olga");
        assertThat(browser.get(PAGE + "/api/overview").statusCode()).isEqualTo(403);
    }

    @Test
    void a_person_who_logs_out_is_asked_again() {
        Browser browser = new Browser();
        logIn(browser, "otilia");
        browser.get(PAGE + "/log-out");
        assertThat(asked(browser, PAGE + "/api/overview")).isEqualTo(499);
    }

    @Test
    void a_page_that_asks_for_its_reader_is_told_to_send_him_to_log_in() {
        assertThat(asked(new Browser(), PAGE + "/api/overview")).isEqualTo(499);
    }

    @Test
    void a_machine_records_with_a_token_of_the_role() {
        assertThat(recorded(1, bearer("shop", "secret-of-the-shop"))).isEqualTo(201);
    }

    @Test
    void a_token_without_the_role_is_refused() {
        assertThat(recorded(2, bearer("stranger", "secret-of-the-stranger"))).isEqualTo(403);
    }

    @Test
    void a_token_meant_for_another_system_is_refused() {
        assertThat(recorded(3, bearer("billing", "secret-of-billing"))).isEqualTo(401);
    }

    @Test
    void a_token_that_nobody_signed_is_refused() {
        String token = bearer("shop", "secret-of-the-shop");
        String forged = token.substring(0, token.lastIndexOf('.') + 1) + "A".repeat(342);
        assertThat(recorded(4, forged)).isEqualTo(401);
    }

    @Test
    void nothing_is_recorded_for_who_shows_nothing() {
        HttpResponse<String> answer =
                new Browser().post(intake, COMPLAINT.formatted(5), "Content-Type", "application/json");
        assertThat(answer.statusCode()).isEqualTo(401);
    }

    private static HttpResponse<String> logIn(Browser browser, String name) {
        HttpResponse<String> form = browser.get(PAGE + "/log-in", "Accept", "text/html");
        Matcher action = FORM.matcher(form.body());
        assertThat(action.find()).as("a form to log in at " + form.uri()).isTrue();
        return browser.submit(
                action.group(1).replace("&amp;", "&"),
                Map.of("username", name, "password", CompanyAccounts.PASSWORD, "credentialId", ""));
    }

    private static int asked(Browser browser, String address) {
        return browser.look(address, "X-Requested-With", "JavaScript", "Accept", "application/json")
                .statusCode();
    }

    private static String bearer(String machine, String secret) {
        return "Bearer " + administrator.token(machine, secret);
    }

    private static int recorded(int number, String authorization) {
        HttpResponse<String> answer = new Browser()
                .post(
                        intake,
                        COMPLAINT.formatted(number),
                        "Content-Type",
                        "application/json",
                        "Authorization",
                        authorization);
        return answer.statusCode();
    }
}
