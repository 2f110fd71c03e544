package complaints.clock;

import static complaints.clock.Fixtures.SPAIN;
import static complaints.clock.Fixtures.aRule;
import static complaints.clock.Fixtures.day;
import static complaints.clock.Fixtures.morningOf;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.junit.jupiter.api.Test;

/** Everything that is needed to count a date again by hand, in the customer's language. */
class ExplanationTest {

    private static final Locale SPANISH = Locale.forLanguageTag("es");

    private final LegalClocks clocks = LegalClocks.load();

    @Test
    void a_working_day_term_names_rule_start_days_skipped_end_and_calendar_in_spanish() {
        Clock clock = clocks.clock("ES-SAC-RESOLVE", Facts.presented(morningOf("2026-12-14")));

        assertThat(clock.explanation(SPANISH))
                .isEqualTo("ES-SAC-RESOLVE (Ley 10/2025, art. 17.1): La empresa debe resolver la queja o reclamación,"
                        + " con respuesta motivada a cada cuestión. El plazo es de 15 días hábiles desde la"
                        + " presentación, el lunes 14 de diciembre de 2026; ese día no cuenta. Días que no cuentan"
                        + " (9): fines de semana 19 dic–20 dic, 26 dic–27 dic, 2 ene–3 ene; festivos 25 dic (Navidad),"
                        + " 1 ene (Año Nuevo), 6 ene (Epifanía del Señor). Vence el jueves 7 de enero de 2027 a las"
                        + " 23:59:59 (Europe/Madrid). Calendario: " + clock.calendarVersion()
                        + "; versión 1 de la norma.");
    }

    @Test
    void a_working_day_term_names_rule_start_days_skipped_end_and_calendar_in_english() {
        Clock clock = clocks.clock("ES-SAC-RESOLVE", Facts.presented(morningOf("2026-12-14")));

        assertThat(clock.explanation(Locale.ENGLISH))
                .isEqualTo("ES-SAC-RESOLVE (Ley 10/2025, art. 17.1): The company must resolve the complaint, with a"
                        + " reasoned answer to every question. The term is 15 working days from the presentation on"
                        + " Monday 14 December 2026; that day itself does not count. Days that do not count (9):"
                        + " weekends 19 Dec–20 Dec, 26 Dec–27 Dec, 2 Jan–3 Jan; holidays 25 Dec (Christmas), 1 Jan"
                        + " (New Year's Day), 6 Jan (Epiphany). It ends on Thursday 7 January 2027 at 23:59:59"
                        + " (Europe/Madrid). Calendar: " + clock.calendarVersion() + "; version 1 of the rule.");
    }

    @Test
    void hours_are_told_to_the_second_at_the_customers_place() {
        Clock clock = clocks.clock("ES-SAC-CUT", Facts.presented(Instant.parse("2026-12-14T22:30:15Z")));

        assertThat(clock.explanation(SPANISH))
                .contains("El plazo es de 2 horas desde la presentación, el lunes 14 de diciembre de 2026, 23:30:15")
                .contains("Vence el martes 15 de diciembre de 2026, 01:30:15 (Europe/Madrid).");
    }

    @Test
    void every_act_says_what_it_did_to_the_term() {
        List<Act> acts = List.of(
                Act.completion(morningOf("2026-12-14"), morningOf("2026-12-15")),
                Act.suspension(morningOf("2026-12-16"), morningOf("2026-12-18")),
                Act.extension(morningOf("2026-12-19"), "Waiting for the {0} meter", day("2027-01-15")),
                Act.extension(morningOf("2026-12-20"), "Still", day("2027-02-15")));
        Clock clock = Counting.count(aRule(10, Unit.CALENDAR_DAYS), SPAIN, morningOf("2026-12-14"), acts);

        assertThat(clock.explanation(Locale.ENGLISH))
                .contains("from the presentation on Monday 14 December 2026;")
                .contains("the term starts with the completion on Tuesday 15 December 2026, 10:00:00.")
                .contains("It stood still from Wednesday 16 December 2026, 10:00:00 to Friday 18 December 2026")
                .contains("to Friday 15 January 2027, 23:59:59. Reason: Waiting for the {0} meter.")
                .contains("The extension of Sunday 20 December 2026, 10:00:00 does not move it: a term takes one");
    }

    @Test
    void a_term_that_stands_still_says_that_its_date_is_the_earliest_possible() {
        List<Act> acts = List.of(Act.suspension(morningOf("2026-12-16"), null));
        Clock clock = Counting.count(aRule(10, Unit.CALENDAR_DAYS), SPAIN, morningOf("2026-12-14"), acts);

        assertThat(clock.explanation(SPANISH)).contains("esta es la fecha más temprana posible");
    }

    @Test
    void spains_other_languages_read_spanish_and_all_others_english() {
        Clock clock = clocks.clock("ES-SAC-RESOLVE", Facts.presented(morningOf("2026-12-14")));

        assertThat(clock.explanation(Locale.forLanguageTag("gl"))).isEqualTo(clock.explanation(SPANISH));
        assertThat(clock.explanation(Locale.FRENCH)).isEqualTo(clock.explanation(Locale.ENGLISH));
    }

    @Test
    void both_languages_have_a_wording_for_everything() {
        Properties spanish = Resources.properties("wording_es");
        Properties english = Resources.properties("wording_en");
        spanish.keySet().removeIf(key -> key.toString().startsWith("holiday."));

        assertThat(spanish.keySet()).isEqualTo(english.keySet());
    }

    @Test
    void every_shipped_rule_can_be_explained_in_both_languages() {
        for (Rule rule : clocks.rules()) {
            Clock clock = clocks.clock(rule.id(), Facts.at(rule.start(), morningOf("2026-12-14")));

            assertThat(clock.explanation(SPANISH)).startsWith(rule.id()).contains("Vence");
            assertThat(clock.explanation(Locale.ENGLISH)).startsWith(rule.id()).contains("It ends on");
        }
    }
}
