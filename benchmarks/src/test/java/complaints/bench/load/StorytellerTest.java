package complaints.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class StorytellerTest {

    @Test
    void the_same_seed_tells_the_same_stories() {
        assertThat(stories("monday", 7)).isEqualTo(stories("tuesday", 7));
    }

    @Test
    void another_seed_tells_other_stories() {
        assertThat(stories("monday", 7)).isNotEqualTo(stories("monday", 8));
    }

    @Test
    void no_two_complaints_share_a_customer_or_a_contract() {
        Storyteller storyteller = new Storyteller("run", 1);
        List<JsonNode> bodies = Stream.generate(storyteller::next)
                .limit(5000)
                .map(StorytellerTest::body)
                .toList();
        for (String place : List.of("/customer/email", "/customer/number", "/contract")) {
            assertThat(bodies).extracting(each -> each.at(place).textValue()).doesNotHaveDuplicates();
        }
    }

    @Test
    void nobody_of_one_run_is_anybody_of_another() {
        assertThat(body(new Storyteller("a", 1).next()).at("/customer/email"))
                .isNotEqualTo(body(new Storyteller("b", 1).next()).at("/customer/email"));
    }

    @Test
    void stories_are_as_long_as_people_tell_them_and_every_blank_is_filled() {
        assertThat(stories("run", 3))
                .allSatisfy(story -> assertThat(story).hasSizeBetween(180, 600).doesNotContain("%"));
    }

    private static List<String> stories(String run, long seed) {
        return Stream.generate(new Storyteller(run, seed)::next)
                .limit(500)
                .map(ComplaintText::story)
                .toList();
    }

    private static JsonNode body(ComplaintText complaint) {
        try {
            return new ObjectMapper().readTree(complaint.json());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
