package complaints.notification.writing;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.events.Fact;
import complaints.events.IntakeFact.CompletionRequested;
import complaints.events.ResolutionFact.ComplaintClosed;
import complaints.events.ResolutionFact.DecisionMade;
import complaints.events.ResolutionFact.OwnerAssigned;
import complaints.notification.Complaint;
import complaints.notification.EveryEvent;
import complaints.notification.HeardFact;
import complaints.notification.Notice;
import complaints.notification.NoticeKind;
import complaints.notification.Story;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every letter from every event in both languages: no date, hour, sum or name in it that the record does not hold. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class, initArgs = @ResourceArg(name = "mail", value = "true"))
class LettersTellTheRecordTest {

    private static final Pattern DAY = Pattern.compile("\\p{L}+ \\d{1,2} (de )?\\p{L}+ (de )?20\\d\\d");
    private static final Pattern MOMENT = Pattern.compile(DAY + ", (a las|at) \\d\\d:\\d\\d");
    private static final Pattern SUM = Pattern.compile("€\\s?\\d[\\d.,]*\\d|\\d[\\d.,]*\\s?€");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+");
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    @Inject
    Envelopes envelopes;

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void nothing_stands_in_a_letter_that_the_record_does_not_hold(String language) {
        Story story = Story.in(language);
        for (List<Fact> life : lives(story)) {
            Sayable sayable = new Sayable(language).with(life);
            decided(life).forEach(decision -> sayable.with(decision.at().plus(Duration.ofDays(90))));
            List<Notice> notices = notices(story, life);
            assertThat(notices).isNotEmpty();
            notices.forEach(notice -> check(notice, story, sayable));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"es", "en"})
    void every_kind_is_written_and_tells_its_date_its_key_its_owner_and_its_link(String language) {
        Story story = Story.in(language);
        List<Notice> notices = notices(story, life(story, fact -> true));
        Sayable sayable = new Sayable(language);

        assertThat(notices).extracting(Notice::kind).contains(everyKindButTheFreshLink());
        for (Notice notice : notices) {
            assertThat(notice.subject()).startsWith("[" + story.key() + "] ");
            for (String body : List.of(notice.text(), read(notice.html()))) {
                assertThat(body).contains(story.key(), "María Núñez").containsAnyOf("Ana García", "Luis Ortega");
                if (notice.dated()) {
                    assertThat(body).contains(sayable.moment(notice.due()));
                }
            }
            assertThat(notice.text()).contains("/status/");
            assertThat(notice.html()).contains("/status/");
        }
    }

    @Test
    void who_has_our_answer_is_promised_no_other() {
        Story story = Story.in("es");
        String answerBy = new Sayable("es").moment(Story.ANSWER_BY);

        List<Notice> notices = notices(
                story, List.of(story.recorded(), story.owned(), story.decided(), story.handedOver(), story.asked()));

        assertThat(notices).extracting(Notice::kind).contains(NoticeKind.NEW_OWNER, NoticeKind.QUESTION);
        assertThat(notices)
                .filteredOn(notice -> notice.kind() == NoticeKind.NEW_OWNER || notice.kind() == NoticeKind.QUESTION)
                .allSatisfy(notice -> assertThat(notice.text()).doesNotContain(answerBy))
                .noneMatch(Notice::dated);
    }

    @Test
    void an_apology_after_the_answer_tells_the_date_that_is_ahead() {
        Story story = Story.in("es");
        Sayable sayable = new Sayable("es");

        List<Notice> notices = notices(
                story,
                List.of(
                        story.recorded(),
                        story.owned(),
                        story.decided(),
                        story.broken(UUID.randomUUID()),
                        story.completionPromised()));

        assertThat(notices)
                .filteredOn(notice -> notice.kind() == NoticeKind.APOLOGY)
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.due())
                            .isEqualTo(story.completionPromised().due());
                    assertThat(notice.text())
                            .contains(sayable.moment(notice.due()))
                            .doesNotContain(sayable.moment(Story.ANSWER_BY));
                });
    }

    @Test
    void a_completed_complaint_is_told_one_date_before_its_promise_is_moved_there() {
        Story story = Story.in("es");
        Sayable sayable = new Sayable("es");

        List<Notice> notices = notices(
                story, List.of(story.recorded(), story.owned(), story.promised(UUID.randomUUID()), story.completed()));

        assertThat(notices)
                .filteredOn(notice -> notice.kind() == NoticeKind.COMPLETED)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .contains(sayable.moment(story.completed().answerBy()))
                        .doesNotContain(sayable.moment(Story.ANSWER_BY)));
    }

    @Test
    void no_letter_runs_loads_or_follows_anything() {
        Story story = Story.in("es");
        for (Notice notice : notices(story, life(story, fact -> true))) {
            assertThat(notice.html())
                    .doesNotContainIgnoringCase("<script", "onload", "url(", "<link", "<iframe")
                    .contains("lang=\"es\"", "prefers-color-scheme:dark", "width=device-width");
            assertThat(Pattern.compile("src=\"([^\"]*)\"")
                            .matcher(notice.html())
                            .results())
                    .allSatisfy(image -> assertThat(image.group(1)).isEqualTo("cid:mark"));
        }
    }

    /** A broken rule shows itself: what the record does not hold is found. */
    @TestFactory
    Stream<DynamicTest> a_letter_that_makes_something_up_is_found() {
        Story story = Story.in("en");
        Sayable sayable = new Sayable("en").with(List.of(story.recorded()));
        return Stream.of(
                        "by Thursday 14 January 2027",
                        "Thursday 7 January 2027, at 12:00",
                        "a refund of €40.00",
                        "Peter Smith answers",
                        "within 48 hours")
                .map(lie -> DynamicTest.dynamicTest(
                        lie, () -> assertThat(foreign(lie, sayable, List.of())).isNotEmpty()));
    }

    private static void check(Notice notice, Story story, Sayable sayable) {
        List<String> numbers = List.of("1", "2", "3");
        for (String said : List.of(notice.subject(), notice.text(), read(notice.html()))) {
            assertThat(foreign(said.replace(story.key(), ""), sayable, numbers))
                    .as("%s in %s, made up:%n%s", notice.kind(), notice.language(), said)
                    .isEmpty();
        }
    }

    /** What a text says that the record does not hold. */
    private static List<String> foreign(String said, Sayable sayable, List<String> numbers) {
        List<String> foreign = new ArrayList<>();
        find(MOMENT, said).filter(each -> !sayable.moments.contains(each)).forEach(foreign::add);
        find(DAY, said)
                .filter(each -> !sayable.days.contains(each)
                        && sayable.moments.stream().noneMatch(moment -> moment.startsWith(each)))
                .forEach(foreign::add);
        find(SUM, said).filter(each -> !sayable.sums.contains(each)).forEach(foreign::add);
        String left = sayable.without(said);
        find(NAME, left).forEach(foreign::add);
        find(NUMBER, left).filter(each -> !numbers.contains(each)).forEach(foreign::add);
        return foreign;
    }

    private static Stream<String> find(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group);
    }

    /** What a person reads of it. */
    private static String read(String html) {
        return html.replaceAll("(?s)<style.*?</style>|<title>.*?</title>", "")
                .replaceAll("<br>", "\n")
                .replaceAll("<[^>]+>", "\n")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }

    /** The whole life; one before anybody is known; one before the answer. */
    private static List<List<Fact>> lives(Story story) {
        return List.of(
                life(story, fact -> true),
                List.of(story.recorded()),
                life(story, fact -> !(fact instanceof OwnerAssigned)),
                life(story, fact -> !(fact instanceof DecisionMade || fact instanceof ComplaintClosed)),
                life(story, fact -> !(fact instanceof CompletionRequested)));
    }

    private static List<Fact> life(Story story, Predicate<Fact> told) {
        return EveryEvent.of(story).stream().filter(told).toList();
    }

    private static Stream<DecisionMade> decided(List<Fact> life) {
        return life.stream().filter(DecisionMade.class::isInstance).map(DecisionMade.class::cast);
    }

    private static NoticeKind[] everyKindButTheFreshLink() {
        return Stream.of(NoticeKind.values())
                .filter(kind -> kind != NoticeKind.STATUS_LINK)
                .toArray(NoticeKind[]::new);
    }

    private List<Notice> notices(Story story, List<Fact> life) {
        Instant acknowledged = story.at().plusSeconds(1);
        List<HeardFact> heard = life.stream()
                .map(fact ->
                        new HeardFact(UUID.randomUUID(), fact, story.at().plusSeconds(life.indexOf(fact) == 0 ? 0 : 2)))
                .toList();
        Complaint complaint = new Complaint(story.id(), story.id(), heard);
        Stationery stationery = envelopes.stationery(complaint, acknowledged);
        return NoticePlan.of(stationery, Optional.of(acknowledged), true).stream()
                .map(required -> envelopes.seal(complaint, required, acknowledged))
                .toList();
    }
}
