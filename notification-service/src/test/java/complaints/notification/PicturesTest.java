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
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
            told.tell(story.renegotiated(promise), story.handedOver(), story.asked(), story.broken(Ids.next()));
            told.tell(story.decided(), story.itemDone(1), story.closed(), story.reopened());
            told.tell(story.checkDue(false), story.checkDue(true), story.completionRequested(), story.completed());
        }
        await("all notices of " + story.id())
                .atMost(40, SECONDS)
                .until(() -> notices(story).stream()
                                .filter(each -> "SENT".equals(each.get("state")))
                                .count()
                        == 13);
        Path folder = Files.createDirectories(Path.of("target", "pictures"));
        for (Map<String, String> notice : notices(story)) {
            assertThat(notice.get("text")).containsAnyOf("Ana García", "Luis Ortega");
            assertThat(datesIn(notice.get("text"))).isNotEmpty().isSubsetOf(datesOnRecord(story));
            assertThat(notice.get("text")).contains("María Núñez", story.key(), "/status/");
            assertThat(notice.get("html")).contains("María Núñez", story.key(), "/status/");
            Files.writeString(folder.resolve(language + "-" + notice.get("kind") + ".html"), notice.get("html"));
            Files.writeString(folder.resolve(language + "-" + notice.get("kind") + ".txt"), notice.get("text"));
        }
        Files.writeString(folder.resolve(language + "-STATUS.html"), statusPage(story));
    }

    /** Every day a mail names, as the customer reads it, weekday included. */
    private static List<String> datesIn(String text) {
        return Pattern.compile("\\p{L}+ \\d{1,2} (de )?\\p{L}+ (de )?20\\d\\d")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    private static List<String> datesOnRecord(Story story) {
        boolean es = story.language().equals("es");
        DateTimeFormatter day = es
                ? DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' yyyy", Locale.forLanguageTag("es"))
                : DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
        LocalDate recorded = LocalDate.ofInstant(story.at(), ZoneId.of("Europe/Madrid"));
        return Stream.of(
                        recorded.toString(),
                        "2027-01-07",
                        "2027-01-15",
                        "2027-01-20",
                        "2026-11-30",
                        "2026-12-10",
                        "2026-12-04",
                        "2026-12-11",
                        "2027-02-20",
                        LocalDate.ofInstant(story.at().plus(Duration.ofDays(90)), ZoneId.of("Europe/Madrid"))
                                .toString())
                .map(LocalDate::parse)
                .map(day::format)
                .toList();
    }

    private String statusPage(Story story) throws IOException {
        String link = links.status(complaints.find(List.of(story.id())).get(0));
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
