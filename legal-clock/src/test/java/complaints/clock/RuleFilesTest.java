package complaints.clock;

import static complaints.clock.Fixtures.morningOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An operator adds rules and days without code, and hears at once of everything that is wrong with them. */
class RuleFilesTest {

    private static final Facts PRESENTED = Facts.presented(morningOf("2026-12-14"));

    private static final String CALL_BACK =
            """
            rules:
              - id: ACME-CALL-BACK
                version: 1
                jurisdiction: ES
                law: Our promise to upset customers
                term: 4
                unit: hours
                start: presented
                applies:
                  - categories: [STAFF_CONDUCT]
                texts: {es: Le llamamos., en: We call you back.}
            """;

    @TempDir
    Path folder;

    @Test
    void an_operator_adds_a_rule_by_a_file() throws IOException {
        LegalClocks clocks = withRules(CALL_BACK);

        assertThat(clocks.applying(PRESENTED.category("STAFF_CONDUCT")))
                .extracting(clock -> clock.rule().id())
                .startsWith("ACME-CALL-BACK");
        assertThat(clocks.applying(PRESENTED)).hasSize(2);
    }

    @Test
    void a_rule_of_an_operator_replaces_that_of_the_library() throws IOException {
        LegalClocks clocks = withRules(CALL_BACK
                .replace("ACME-CALL-BACK", "ES-TRLGDCU-ANSWER")
                .replace("categories: [STAFF_CONDUCT]", "sizes: [LARGE]"));

        assertThat(clocks.rule("ES-TRLGDCU-ANSWER").term()).isEqualTo(new Term(4, Unit.HOURS));
        assertThat(clocks.applying(PRESENTED)).hasSize(2);
    }

    @Test
    void the_version_of_a_law_in_force_on_the_day_of_the_event_governs() throws IOException {
        LegalClocks clocks = withRules(
                """
                rules:
                  - id: ES-TRLGDCU-ANSWER
                    version: 1
                    jurisdiction: ES
                    law: RDL 1/2007, art. 21.3, former text
                    term: 1
                    unit: months
                    start: presented
                    until: 2025-12-27
                    texts: {es: Antes., en: Before.}
                  - id: ES-TRLGDCU-ANSWER
                    version: 2
                    jurisdiction: ES
                    law: RDL 1/2007, art. 21.3
                    term: 15
                    unit: calendar days
                    start: presented
                    from: 2025-12-28
                    texts: {es: Ahora., en: Now.}
                """);

        assertThat(due(clocks, "2025-12-27")).isEqualTo("2026-01-27");
        assertThat(due(clocks, "2025-12-28")).isEqualTo("2026-01-12");
        assertThat(clocks.rule("ES-TRLGDCU-ANSWER").version()).isEqualTo(2);
        assertThat(clocks.applying(Facts.presented(morningOf("2025-12-27"))))
                .filteredOn(clock -> clock.rule().id().equals("ES-TRLGDCU-ANSWER"))
                .extracting(clock -> clock.rule().version())
                .containsExactly(1);
    }

    @Test
    void everything_wrong_is_told_at_once_with_its_field_and_what_to_do() {
        List<String> problems = problemsOf(
                """
                rules:
                  - id: acme
                    version: 0
                    jurisdiction: ES
                    law: Ours
                    term: many
                    unit: workin days
                    start: presented
                    moves: [suspend, stretch]
                    extension limit: {term: 3, unit: weeks}
                    from: 2027-01-01
                    until: 2026-01-01
                    colour: red
                    texts: {es: Nuestro.}
                  - id: ACME-TWO
                    jurisdiction: ES
                """);

        assertThat(problems)
                .containsExactlyInAnyOrder(
                        "extra.yaml: rules[0] (acme).id: 'acme' is not an id; use capitals and hyphens as in"
                                + " ES-SAC-RESOLVE",
                        "extra.yaml: rules[0] (acme).version: '0' is not a whole number from 1 to 10000",
                        "extra.yaml: rules[0] (acme).term: 'many' is not a whole number from 1 to 10000",
                        "extra.yaml: rules[0] (acme).unit: 'workin days' is not known; use one of [hours, calendar"
                                + " days, working days, weeks, months]. Did you mean 'working days'?",
                        "extra.yaml: rules[0] (acme).moves: 'stretch' is not known; use one of [suspend, interrupt,"
                                + " start on completion, extend].",
                        "extra.yaml: rules[0] (acme).extension limit: is never used; add 'extend' to moves or remove"
                                + " it",
                        "extra.yaml: rules[0] (acme).until: lies before 'from'; the last day cannot precede the first",
                        "extra.yaml: rules[0] (acme).colour: no such field; remove it.",
                        "extra.yaml: rules[0] (acme).texts.en: is missing; say in one sentence what the rule demands",
                        "extra.yaml: rules[1] (ACME-TWO).law: is missing; give a text",
                        "extra.yaml: rules[1] (ACME-TWO).term: is missing; give a whole number of units",
                        "extra.yaml: rules[1] (ACME-TWO).unit: is missing; give one of [hours, calendar days, working"
                                + " days, weeks, months]",
                        "extra.yaml: rules[1] (ACME-TWO).start: is missing; give one of [presented, received, sent to"
                                + " company, acknowledged, completion asked, decided, agreed, closed]",
                        "extra.yaml: rules[1] (ACME-TWO).texts.es: is missing; say in one sentence what the rule"
                                + " demands",
                        "extra.yaml: rules[1] (ACME-TWO).texts.en: is missing; say in one sentence what the rule"
                                + " demands");
    }

    @Test
    void a_misspelt_field_is_answered_with_the_nearest_one() {
        assertThat(problemsOf(CALL_BACK.replace("start:", "starts:")))
                .anyMatch(problem -> problem.contains("Did you mean 'start'?"));
    }

    @Test
    void two_versions_for_the_same_day_are_refused() {
        String twice = CALL_BACK + CALL_BACK.substring("rules:\n".length());

        assertThat(problemsOf(twice))
                .containsExactly(
                        "extra.yaml: ACME-CALL-BACK: has version 1 twice; give each text of the law its own number",
                        "extra.yaml: ACME-CALL-BACK: has two versions for the same days; set 'from' and 'until' so"
                                + " that they do not meet");
    }

    @Test
    void a_file_that_is_not_there_is_told_by_its_path() {
        ClockSettings settings = ClockSettings.DEFAULT.rules(folder.resolve("nowhere.yaml"));

        assertThatThrownBy(() -> LegalClocks.load(settings))
                .isInstanceOf(InvalidClockData.class)
                .hasMessageContaining("nowhere.yaml")
                .hasMessageContaining("no such file");
    }

    @Test
    void a_file_that_is_not_yaml_is_told_by_its_path() {
        assertThat(problemsOf("rules: [")).singleElement().asString().contains("extra.yaml", "cannot be read as YAML");
    }

    @Test
    void an_empty_file_is_told_what_it_lacks() {
        assertThat(problemsOf("")).singleElement().asString().contains("extra.yaml", "fields");
    }

    @Test
    void a_field_given_twice_is_refused() {
        assertThat(problemsOf(CALL_BACK.replace("term: 4", "term: 4\n    term: 5")))
                .singleElement()
                .asString()
                .contains("term");
    }

    @Test
    void an_operator_adds_local_days_by_a_file() throws IOException {
        Path days = Files.writeString(
                folder.resolve("days.yaml"),
                """
                days:
                  - region: ES-MD
                    date: 2026-12-28
                    name: {es: Feria, en: Fair}
                """);
        LegalClocks clocks = LegalClocks.load(ClockSettings.DEFAULT.days(days).region("ES-MD"));

        assertThat(clocks.clock("ES-SAC-RESOLVE", PRESENTED).dueDate()).isEqualTo("2027-01-08");
        assertThat(clocks.clock("ES-SAC-RESOLVE", PRESENTED.region("ES-AN")).dueDate())
                .isEqualTo("2027-01-07");
    }

    @Test
    void faults_of_rules_days_and_settings_are_told_together() throws IOException {
        Path rules = Files.writeString(folder.resolve("rules.yaml"), CALL_BACK.replace("hours", "minutes"));
        Path days = Files.writeString(folder.resolve("days.yaml"), "days:\n  - {region: ES-XX, date: 28 December}\n");
        ClockSettings settings = ClockSettings.DEFAULT
                .rules(rules)
                .days(days)
                .region("ES-QQ")
                .company(new Company("ES", "FINANCES", Size.LARGE))
                .reading("ES-SAC-BILING", Unit.WORKING_DAYS);

        InvalidClockData invalid = catchThrowableOfType(InvalidClockData.class, () -> LegalClocks.load(settings));

        assertThat(invalid.problems())
                .anyMatch(problem -> problem.startsWith("rules.yaml: rules[0] (ACME-CALL-BACK).unit: 'minutes'"))
                .anyMatch(problem ->
                        problem.equals("days.yaml: days[0].date: '28 December' is not a date; write it as 2026-12-28"))
                .anyMatch(problem -> problem.startsWith("days.yaml: days[0].name: is missing"))
                .anyMatch(problem -> problem.startsWith("settings.region: There is no region 'ES-QQ'."))
                .anyMatch(problem -> problem.startsWith("settings.sector: 'FINANCES' occurs in no rule")
                        && problem.endsWith("Did you mean 'FINANCE'?"))
                .anyMatch(problem -> problem.equals(
                        "settings.reading: there is no rule 'ES-SAC-BILING'. Did you mean 'ES-SAC-BILLING'?"))
                .hasSize(6);
    }

    private LegalClocks withRules(String yaml) throws IOException {
        return LegalClocks.load(ClockSettings.DEFAULT.rules(Files.writeString(folder.resolve("extra.yaml"), yaml)));
    }

    private List<String> problemsOf(String yaml) {
        return catchThrowableOfType(InvalidClockData.class, () -> withRules(yaml))
                .problems();
    }

    private static String due(LegalClocks clocks, String presented) {
        return clocks.clock("ES-TRLGDCU-ANSWER", Facts.presented(morningOf(presented)))
                .dueDate()
                .toString();
    }
}
