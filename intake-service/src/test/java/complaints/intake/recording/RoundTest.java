package complaints.intake.recording;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.clock.ClockSettings;
import complaints.clock.LegalClocks;
import complaints.events.Category;
import complaints.events.Channel;
import complaints.events.Customer;
import complaints.intake.Complaint;
import complaints.intake.Request;
import complaints.intake.Story;
import complaints.intake.TermsPolicy;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;

class RoundTest {

    private static final TermsPolicy POLICY = new TermsPolicy(LegalClocks.load(ClockSettings.from(name -> null)));

    private final BlockingQueue<Waiting> arrived = new LinkedBlockingQueue<>();
    private final Round round = new Round(arrived);

    @Test
    void all_that_waits_is_taken_together() throws InterruptedException {
        Waiting ana = waiting("ana@example.org", "1");
        Waiting luis = waiting("luis@example.org", "2");
        assertThat(round.next()).containsExactly(ana, luis);
    }

    @Test
    void a_customer_stands_in_one_round_once_by_whatever_name() throws InterruptedException {
        Waiting first = waiting("ana@example.org", "1");
        Waiting byNumber = waiting("other@example.org", "1");
        Waiting byMail = waiting("ANA@example.org", "3");
        Waiting stranger = waiting("luis@example.org", "2");

        assertThat(round.next()).containsExactly(first, stranger);
        assertThat(round.next()).containsExactly(byNumber, byMail);
    }

    @Test
    void a_customer_keeps_his_place_behind_his_own_telling() throws InterruptedException {
        Waiting first = waiting("ana@example.org", "1");
        Waiting second = waiting("ana@example.org", "2");
        Waiting third = waiting("luis@example.org", "2");

        assertThat(round.next()).containsExactly(first);
        assertThat(round.next()).containsExactly(second);
        assertThat(round.next()).containsExactly(third);
    }

    @Test
    void a_round_has_an_end() throws InterruptedException {
        for (int each = 0; each < 100; each++) {
            waiting("c" + each + "@example.org", "c" + each);
        }
        assertThat(round.next()).hasSize(64);
        assertThat(round.next()).hasSize(36);
    }

    private Waiting waiting(String email, String number) {
        Instant at = Instant.parse("2026-12-14T10:00:00Z");
        Customer customer = new Customer("Ana Prieto", email, null, "es", null, number, "Europe/Madrid");
        Story story = new Story(
                Channel.PHONE,
                null,
                Category.OTHER,
                "No vino nadie.",
                Story.questions(List.of(), null, "No vino nadie."),
                null,
                false,
                false);
        Complaint complaint = Complaint.told(customer, story, List.of(), POLICY, at);
        Waiting waiting = new Waiting(
                new Telling(complaint, List.of(), null, IfToldBefore.REFUSE, Request.of(null, "agent"), "trace"));
        arrived.add(waiting);
        return waiting;
    }
}
