package complaints.notification;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.doors.LinkPurpose;
import complaints.doors.SignedLinks;
import complaints.events.ResolutionFact.PromiseMade;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole life of a complaint as its customer sees it; what it looks like is left under {@code target/pictures}. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class PicturesTest {

    @Inject
    Links links;

    @Inject
    Complaints complaints;

    @Inject
    SignedLinks signed;

    @TestHTTPResource("/")
    String address;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_mail_and_page_of_a_life_can_be_looked_at(String language) throws IOException {
        Story story = Story.in(language);
        UUID promise = Ids.next();
        try (Told told = new Told()) {
            told.tell(story.recorded(), story.owned(), story.promised(promise));
            await("the acknowledgement: topics have no order between them")
                    .atMost(40, SECONDS)
                    .until(() -> sent(story) == 1);
            told.tell(story.renegotiated(promise), story.handedOver(), story.asked(), story.broken(Ids.next()));
            PromiseMade again = story.newAnswerPromised();
            told.tell(story.decided(), story.kept(promise), story.disputed(), again);
            told.tell(story.decided(), story.kept(again.promiseId()), story.itemDone(1), story.closed());
            await("the closing").atMost(40, SECONDS).until(() -> sent(story) == 10);
            told.tell(story.reopened(), story.newAnswerPromised());
            told.tell(story.checkDue(false), story.checkDue(true), story.completionRequested(), story.completed());
        }
        await("all notices of " + story.id()).atMost(40, SECONDS).until(() -> sent(story) == 15);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        int number = 0;
        for (Map<String, String> notice : notices(story)) {
            String name = "%s-%02d-%s".formatted(language, ++number, notice.get("kind"));
            Files.writeString(folder.resolve(name + ".html"), notice.get("html"));
            Files.writeString(folder.resolve(name + ".txt"), notice.get("text"));
        }
        keep(language + "-STATUS", statusPage(story));
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_state_of_the_status_page_and_what_is_added_there_can_be_looked_at(String language) throws IOException {
        Story story = Story.in(language);
        try (Told told = new Told()) {
            told.tell(story.recorded(), story.owned(), story.promised(Ids.next()));
            await("the acknowledgement").atMost(40, SECONDS).until(() -> sent(story) == 1);
            keep(language + "-STATUS-early", statusPage(story));
            told.tell(story.decided());
            await("the decision").atMost(40, SECONDS).until(() -> sent(story) == 2);
            keep(language + "-STATUS-decided", statusPage(story));
        }
        String page = statusLink(story);
        keep(language + "-ADD-empty", form("").post(page + "/words"));
        keep(
                language + "-ADD-confirm",
                form("También en <septiembre>.\n" + "Y otra vez, largo. ".repeat(20))
                        .post(page + "/words"));
        keep(
                language + "-LINK-unknown",
                given().header("Accept-Language", language).get(address + "status/x"));
        keep(
                language + "-LINK-fresh",
                given().header("Accept-Language", language).post(address + "status/x/fresh-link"));
        String expired =
                signed.token(LinkPurpose.STATUS, story.id(), Instant.now().minusSeconds(1));
        keep(
                language + "-LINK-expired",
                given().header("Accept-Language", language).get(address + "status/" + expired));
    }

    private static RequestSpecification form(String text) {
        return given().contentType("application/x-www-form-urlencoded; charset=UTF-8")
                .formParam("text", text);
    }

    private static void keep(String name, Response page) throws IOException {
        keep(name, page.asString());
    }

    private static void keep(String name, String page) throws IOException {
        assertThat(page).contains("</html>");
        String style = Files.readString(Path.of("src/main/resources/META-INF/resources/customer.css"));
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        Files.writeString(
                folder.resolve(name + ".html"),
                page.replaceAll("<link rel=\"stylesheet\" href=\"[^\"]*\">", "<style>" + style + "</style>"));
    }

    private static long sent(Story story) {
        return notices(story).stream()
                .filter(each -> "SENT".equals(each.get("state")))
                .count();
    }

    private String statusPage(Story story) {
        String page =
                given().get(statusLink(story)).then().statusCode(200).extract().asString();
        assertThat(page).contains(story.key(), "noindex", "&lt;n");
        return page;
    }

    private String statusLink(Story story) {
        String link = links.status(complaints.find(List.of(story.id())).get(0), Instant.now());
        return address + link.substring(link.indexOf("/status/") + 1);
    }

    private static List<Map<String, String>> notices(Story story) {
        return given().auth()
                .preemptive()
                .basic("owner", "owner")
                .get("/notices?complaint=" + story.key())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .getList("");
    }
}
