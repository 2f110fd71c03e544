package complaints.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.events.Fact;
import complaints.events.FollowupFact;
import complaints.events.IntakeFact;
import complaints.events.ResolutionFact;
import complaints.messaging.Ids;
import complaints.notification.Complaint;
import complaints.notification.EveryEvent;
import complaints.notification.HeardFact;
import complaints.notification.Story;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class NoticePlanTest {

    private static final Path PAGE = Path.of(System.getProperty("complaints.root", ".."), "docs", "notices.md");
    private static final Story STORY = Story.aComplaint();
    private static final Instant ACKNOWLEDGED = STORY.at().plusSeconds(60);

    @Test
    void the_published_table_says_of_every_event_what_it_gives() throws IOException {
        assertThat(published()).containsExactlyInAnyOrderEntriesOf(planned());
    }

    @Test
    void the_reconciler_knows_every_event_that_gives_a_notice() {
        Set<Class<? extends Fact>> giving = new HashSet<>(Shortfalls.GIVING);
        giving.addAll(Shortfalls.GIVING_LATER);

        assertThat(giving.stream().map(Class::getSimpleName).toList())
                .containsExactlyInAnyOrderElementsOf(planned().entrySet().stream()
                        .filter(row -> !row.getValue().isEmpty())
                        .map(Map.Entry::getKey)
                        .toList());
    }

    @Test
    void nothing_is_written_before_somebody_answers_for_it_or_a_minute_has_passed() {
        Complaint early = complaint(List.of(STORY.recorded(), STORY.asked()), STORY.at());

        assertThat(NoticePlan.of(with(early), Optional.empty(), false)).isEmpty();
        assertThat(NoticePlan.of(with(early), Optional.empty(), true)).hasSize(2);
    }

    @Test
    void what_was_known_at_the_acknowledgement_gets_no_letter_of_its_own() {
        Complaint known = complaint(
                List.of(STORY.recorded(), STORY.completionRequested(), STORY.owned(), STORY.handedOver()),
                ACKNOWLEDGED.minusSeconds(1));

        assertThat(NoticePlan.of(with(known), Optional.of(ACKNOWLEDGED), false)).hasSize(1);
    }

    @ParameterizedTest
    @MethodSource
    void a_letter_about_a_date_to_come_waits_for_it(Fact fact, String kind) {
        List<Fact> before = List.of(STORY.recorded(), STORY.owned(), fact);
        Complaint undated = complaint(before, STORY.at());
        Complaint dated = complaint(before, STORY.at(), STORY.newAnswerPromised());

        assertThat(kinds(undated)).containsExactly("ACKNOWLEDGEMENT");
        assertThat(kinds(dated)).containsExactly("ACKNOWLEDGEMENT", kind);
    }

    static Stream<Arguments> a_letter_about_a_date_to_come_waits_for_it() {
        return Stream.of(
                Arguments.of(STORY.reopened(), "REOPENED"),
                Arguments.of(STORY.disputed(), "NEW_DATE"),
                Arguments.of(STORY.broken(Ids.next()), "APOLOGY"));
    }

    @Test
    void the_date_that_follows_from_completing_is_told_once_and_another_one_by_itself() {
        List<Fact> completed = List.of(STORY.recorded(), STORY.completed(), STORY.owned());
        Instant told = STORY.completed().answerBy();
        Instant after = ACKNOWLEDGED.plusSeconds(1);

        assertThat(kinds(complaint(completed, after, STORY.renegotiated(Ids.next(), told))))
                .doesNotContain("NEW_DATE")
                .contains("COMPLETED");
        assertThat(kinds(complaint(completed, after, STORY.renegotiated(Ids.next(), told.plusSeconds(1)))))
                .contains("NEW_DATE", "COMPLETED");
    }

    @Test
    void the_acknowledgement_is_first_whatever_was_heard_first() {
        Complaint turned = complaint(List.of(STORY.asked(), STORY.owned(), STORY.recorded()), STORY.at());

        assertThat(NoticePlan.of(with(turned), Optional.empty(), false))
                .extracting(required -> required.kind().name())
                .containsExactly("ACKNOWLEDGEMENT", "QUESTION");
    }

    private static List<String> kinds(Complaint complaint) {
        return NoticePlan.of(with(complaint), Optional.of(ACKNOWLEDGED), false).stream()
                .map(required -> required.kind().name())
                .toList();
    }

    /** Every event of every family, with what it gives when heard after the acknowledgement. */
    private static Map<String, Set<String>> planned() {
        Map<String, Set<String>> planned = new LinkedHashMap<>();
        Stream.of(IntakeFact.class, ResolutionFact.class, FollowupFact.class)
                .flatMap(family -> Arrays.stream(family.getPermittedSubclasses()))
                .forEach(type -> planned.put(type.getSimpleName(), new TreeSet<>()));
        List<Fact> told = new ArrayList<>(EveryEvent.of(STORY));
        for (Fact fact : told) {
            Complaint complaint = complaint(List.of(STORY.recorded()), STORY.at(), fact, STORY.newAnswerPromised());
            NoticePlan.of(with(complaint), Optional.of(ACKNOWLEDGED), false).stream()
                    .filter(required -> required.because().fact() == fact)
                    .forEach(required -> planned.get(fact.getClass().getSimpleName())
                            .add(required.kind().name()));
        }
        assertThat(told.stream().map(fact -> fact.getClass().getSimpleName()).collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(planned.keySet());
        return planned;
    }

    private static Map<String, Set<String>> published() throws IOException {
        Map<String, Set<String>> published = new LinkedHashMap<>();
        for (String line : Files.readAllLines(PAGE)) {
            String[] cells = line.split("\\|");
            if (cells.length > 3 && cells[1].strip().matches("`\\w+`")) {
                published.put(
                        cells[1].strip().replace("`", ""),
                        Arrays.stream(cells[2].split(","))
                                .map(String::strip)
                                .filter(kind -> !kind.equals("–"))
                                .collect(Collectors.toCollection(TreeSet::new)));
            }
        }
        return published;
    }

    private static Complaint complaint(List<Fact> facts, Instant heardAt, Fact... later) {
        List<HeardFact> heard = new ArrayList<>();
        facts.forEach(fact -> heard.add(new HeardFact(UUID.randomUUID(), fact, heardAt)));
        for (Fact fact : later) {
            heard.add(new HeardFact(UUID.randomUUID(), fact, ACKNOWLEDGED.plusSeconds(1)));
        }
        return new Complaint(STORY.id(), STORY.id(), heard);
    }

    private static Stationery with(Complaint complaint) {
        return new Stationery(complaint, null, null, null, null, ACKNOWLEDGED);
    }
}
