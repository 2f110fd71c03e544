package complaints.intake;

import static complaints.intake.Intake.aComplaint;
import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Complaints whose words lie in different slices. */
@QuarkusTest
@QuarkusTestResource(RealServers.class)
class WordSlicesTest {

    private static final int SLICE = 16_384;

    @Inject
    Jdbi jdbi;

    private final String word = Intake.unique("palabra").replace("-", "");
    private final List<String> newestFirst = new ArrayList<>();

    @BeforeEach
    void three_slices_apart() {
        for (int slices : List.of(0, 1, 3)) {
            jdbi.useHandle(handle -> handle.execute(
                    "select setval('complaint_words_number', nextval('complaint_words_number') + ?)", slices * SLICE));
            newestFirst.add(0, record());
            newestFirst.add(0, record());
        }
    }

    @Test
    void are_found_together_newest_first() {
        assertThat(pages(20)).containsExactlyElementsOf(newestFirst);
    }

    @Test
    void are_paged_through_without_losing_or_repeating_any() {
        for (int size : List.of(1, 2, 3, 4, 6)) {
            assertThat(pages(size)).as("pages of " + size).containsExactlyElementsOf(newestFirst);
        }
    }

    @Test
    void a_page_may_begin_where_the_one_before_had_no_time_to_look() {
        int newest = jdbi.withHandle(handle -> handle.createQuery("select max(slice) from complaint_words")
                .mapTo(int.class)
                .one());
        assertThat(page(20, Integer.toString(newest - 1)).getList("items.id", String.class))
                .isEqualTo(newestFirst.subList(2, 6));
    }

    private String record() {
        return Intake.record(aComplaint().with("story", "Otra vez " + word))
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private List<String> pages(int size) {
        List<String> all = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonPath page = page(size, next);
            all.addAll(page.getList("items.id", String.class));
            next = page.getString("next");
        }
        return all;
    }

    private JsonPath page(int size, String from) {
        return Intake.agent()
                .queryParam("q", word)
                .queryParam("size", size)
                .queryParam("page", from)
                .get("/complaints")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }
}
