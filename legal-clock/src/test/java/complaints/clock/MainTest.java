package complaints.clock;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @Test
    void a_rule_and_a_date_give_the_due_date_and_its_explanation() {
        assertThat(run("ES-SAC-RESOLVE", "2026-12-14", "--lang", "es")).isZero();

        assertThat(printed())
                .startsWith("ES-SAC-RESOLVE  2027-01-07 23:59:59 Europe/Madrid  (2027-01-07T22:59:59Z)\n")
                .contains("25 dic (Navidad)");
    }

    @Test
    void region_saturday_and_holidays_change_the_date() {
        run("ES-SAC-RESOLVE", "2026-12-14", "--region=ES-MD", "--saturday", "--holiday", "2026-12-28");

        assertThat(printed()).startsWith("ES-SAC-RESOLVE  2027-01-04 ").contains("ES-MD/");
    }

    @Test
    void a_time_is_local_unless_it_has_an_offset() {
        run("ES-SAC-CUT", "2026-12-14T10:30");
        run("ES-SAC-CUT", "2026-12-14T10:30:00-05:00");

        assertThat(printed())
                .contains("2026-12-14 12:30:00 Europe/Madrid")
                .contains("2026-12-14 18:30:00 Europe/Madrid");
    }

    @Test
    void hours_from_a_date_alone_say_from_when_they_were_counted() {
        run("ES-SAC-CUT", "2026-12-14", "--lang", "en");

        assertThat(printed()).contains("2026-12-14 02:00:00").contains("Note: START has no time");
    }

    @Test
    void acts_move_the_term() {
        run("UK-PSD", "2026-12-14", "--act", "extend=2026-12-30,evidence");
        run("ES-FIN-DECIDE", "2026-12-14", "--act", "interrupt=2026-12-20/2026-12-28");
        run("ES-SAC-RESOLVE", "2026-12-14", "--act=complete=2026-12-15/2026-12-28");

        assertThat(printed())
                .contains("UK-PSD  2027-02-04")
                .contains("ES-FIN-DECIDE  2027-01-28")
                .contains("ES-SAC-RESOLVE  2027-01-20");
    }

    @Test
    void a_term_can_be_read_in_another_unit() {
        run("es-sac-billing", "2026-12-14", "--unit", "working days");

        assertThat(printed()).startsWith("ES-SAC-BILLING  2026-12-21 ");
    }

    @Test
    void an_operators_files_are_heard(@TempDir Path folder) throws IOException {
        Path rules = Files.writeString(
                folder.resolve("rules.yaml"),
                "rules: [{id: ACME-ONE, jurisdiction: ES, law: Ours, term: 1, unit: working days, start: closed,"
                        + " texts: {es: Uno., en: One.}}]");
        Path days =
                Files.writeString(folder.resolve("days.yaml"), "days: [{region: ES, date: 2026-12-15, name: Fair}]");

        run("ACME-ONE", "2026-12-14", "--rules", rules.toString(), "--days", days.toString());

        assertThat(printed()).startsWith("ACME-ONE  2026-12-16 ").contains("Fair");
    }

    @Test
    void an_unknown_rule_names_the_nearest_and_all_others() {
        assertThat(run("ES-SAC-RESLVE", "2026-12-14")).isEqualTo(2);

        assertThat(complained()).contains("Did you mean 'ES-SAC-RESOLVE'?").contains("UK-FINAL, UK-HOUSING-ACK");
    }

    @Test
    void what_cannot_be_understood_is_named() {
        assertThat(complaintAbout("ES-SAC-RESOLVE")).contains("Say RULE and START");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "14/12/2026"))
                .contains("'14/12/2026' is neither a date nor a time");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "+999999999-12-31")).contains("outside the years 1900 to 2999");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--regoin", "ES"))
                .contains("mean '--region'?");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--region")).contains("--region needs a value");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--region", "ES-XX"))
                .contains("no region 'ES-XX'");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--holiday", "x"))
                .contains("'x' is not a date");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--act", "stop=1"))
                .contains("no act 'stop'");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--act", "extend=2026-12-15"))
                .contains("reason");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--lang", "fr"))
                .contains("--lang is es or en");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--unit", "years"))
                .contains("--unit 'years'");
        assertThat(complaintAbout("ES-SAC-RESOLVE", "2026-12-14", "--zone", "Mars"))
                .contains("--zone");
    }

    @Test
    void the_list_names_every_rule_with_its_term_and_law() {
        assertThat(run("--list", "--lang", "en")).isZero();

        assertThat(printed().lines()).hasSize(LegalClocks.load().rules().size());
        assertThat(printed()).containsPattern("ES-FIN-DECIDE +1 month +Ley 44/2002, art. 29 quater +The financial");
    }

    @Test
    void help_is_printed_on_demand_and_without_arguments() {
        assertThat(run("--help")).isZero();
        assertThat(run()).isZero();

        assertThat(printed()).contains("clock RULE START [options]");
    }

    private int run(String... arguments) {
        return new Main(stream(out), stream(err)).run(arguments);
    }

    private String complaintAbout(String... arguments) {
        err.reset();
        assertThat(run(arguments)).isEqualTo(2);
        return complained();
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String complained() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private static PrintStream stream(ByteArrayOutputStream bytes) {
        return new PrintStream(bytes, true, StandardCharsets.UTF_8);
    }
}
