package complaints.followup;

import static complaints.followup.AnswerPageTest.confirm;
import static complaints.followup.AnswerPageTest.post;
import static complaints.followup.Fixtures.aReopening;
import static complaints.followup.OnKafka.awaitTold;
import static complaints.followup.OnKafka.tell;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.followup.Customers.Asked;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Leaves every page under {@code target/pages}, so that somebody can look at them. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class PagesToLookAtTest {

    private static final Map<String, String> SAID = Map.of(
            "fulfilled",
            "no",
            "satisfaction",
            "2",
            "effort",
            "6",
            "repeated",
            "yes",
            "comment",
            "No llegó nada.\nDos líneas.");

    @Inject
    Customers customers;

    @Inject
    MovableClock clock;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_page_is_whole_in_both_languages(String language) throws IOException {
        Asked asked = customers.asked(language);
        String page = "/answer/" + asked.token();
        keep(language, "form", given().get(page));
        keep(language, "form-wrong", post(asked, Map.of("fulfilled", "yes", "satisfaction", "9")));
        keep(language, "no-more", given().get(page + "/no-more"));
        keep(language, "no-more-sure", given().formParam("step", "ask").post(page + "/no-more"));
        Response confirmPage = post(asked, SAID);
        keep(language, "confirm", confirmPage);
        keep(language, "thanks-reopening", confirm(asked, confirmPage));
        keep(language, "form-answered", given().get(page));
        Asked reopened = customers.asked(language);
        tell(aReopening(reopened.complaint(), clock.instant(), 1));
        awaitTold(reopened.complaint(), 5);
        keep(language, "reopened", given().get("/answer/" + reopened.token()));
        keep(language, "unknown", given().header("Accept-Language", language).get("/answer/nothing"));
    }

    private static void keep(String language, String name, Response page) throws IOException {
        String html = page.asString();
        assertThat(html).contains("lang=\"" + language + "\"").doesNotContain("{msg", "NOT_FOUND", "{frame");
        Path folder = Files.createDirectories(Path.of("target/pages"));
        Files.writeString(folder.resolve(language + "-" + name + ".html"), html);
    }
}
