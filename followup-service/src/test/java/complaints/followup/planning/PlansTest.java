package complaints.followup.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import complaints.events.Category;
import complaints.events.CheckKind;
import complaints.events.Outcome;
import complaints.followup.FollowupSettings;
import complaints.followup.QuietHours;
import complaints.followup.Term;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PlansTest {

    private static final FollowupSettings DEFAULTS = new Defaults();

    @Test
    void the_first_row_that_fits_decides() {
        Plans plans = Plans.parse(
                List.of(
                        "# a remark",
                        "SERVICE_CUT  *          P1D      -        -",
                        "*            WITHDRAWN  -        -        -",
                        "*            *          default  default  default"),
                DEFAULTS);

        assertThat(plans.after(Category.SERVICE_CUT, Outcome.AGREED).checks())
                .containsOnlyKeys(CheckKind.FIRST)
                .containsEntry(CheckKind.FIRST, Term.parse("P1D"));
        assertThat(plans.after(Category.BILLING, Outcome.WITHDRAWN).checks()).isEmpty();
        assertThat(plans.after(Category.BILLING, Outcome.DISPUTED).checks())
                .containsEntry(CheckKind.FIRST, Term.parse("3wd"))
                .containsEntry(CheckKind.SECOND, Term.parse("30d"));
    }

    @Test
    void a_faulty_table_names_every_line_at_fault() {
        assertThatThrownBy(() -> Plans.parse(List.of("* * 3wd", "* * soon - -", "BILING * - - -"), DEFAULTS))
                .hasMessageContaining("line 1")
                .hasMessageContaining("line 2")
                .hasMessageContaining("line 3");
    }

    private record Defaults() implements FollowupSettings {
        @Override
        public Term firstCheck() {
            return Term.parse("3wd");
        }

        @Override
        public Term secondCheck() {
            return Term.parse("30d");
        }

        @Override
        public Term reminder() {
            return Term.parse("7d");
        }

        @Override
        public Term answerWithin() {
            return Term.parse("14d");
        }

        @Override
        public QuietHours quietHours() {
            return QuietHours.parse("20:00-09:00");
        }

        @Override
        public String region() {
            return "ES";
        }

        @Override
        public int perDomainPerMinute() {
            return 120;
        }

        @Override
        public long reviewSeed() {
            return 1;
        }

        @Override
        public String reviewEvery() {
            return "60s";
        }

        @Override
        public Optional<List<String>> reviewMailTo() {
            return Optional.empty();
        }

        @Override
        public String reviewLanguage() {
            return "es";
        }

        @Override
        public String plans() {
            return "";
        }
    }
}
