package complaints.notification;

import static io.restassured.RestAssured.given;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.messaging.Ids;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
            told.tell(story.decided(), story.itemDone(1), story.closed(), story.reopened());
            told.tell(story.checkDue(false), story.checkDue(true), story.completionRequested(), story.completed());
        }
        await("all notices of " + story.id()).atMost(40, SECONDS).until(() -> sent(story) == 13);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Map<String, String> notice : notices(story)) {
            Files.writeString(folder.resolve(language + "-" + notice.get("kind") + ".html"), notice.get("html"));
            Files.writeString(folder.resolve(language + "-" + notice.get("kind") + ".txt"), notice.get("text"));
        }
        Files.writeString(folder.resolve(language + "-STATUS.html"), statusPage(story));
    }

    private static long sent(Story story) {
        return notices(story).stream()
                .filter(each -> "SENT".equals(each.get("state")))
                .count();
    }

    private String statusPage(Story story) throws IOException {
        String link = links.status(complaints.find(List.of(story.id())).get(0), story.at());
        String page = given().get(address + link.substring(link.indexOf("/status/") + 1))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains(story.key(), "noindex", "&lt;n");
        String style = Files.readString(Path.of("src/main/resources/META-INF/resources/customer.css"));
        return page.replace("<link rel=\"stylesheet\" href=\"/customer.css\">", "<style>" + style + "</style>");
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
