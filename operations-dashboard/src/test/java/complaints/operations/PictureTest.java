package complaints.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PictureTest {

    private static final UUID ID = new UUID(0, 1);
    private static final UUID PROMISE = new UUID(0, 2);
    private static final long HOUR = 3_600_000;

    @Test
    void a_contact_after_the_question_ends_the_wait_for_the_customer() {
        Picture asked = picture(assigned(1), mark("information.requested", 'r', 2, null));
        Picture replied = picture(
                assigned(1), mark("information.requested", 'r', 2, null), mark("contact.joined", 'i', 3, "NEWS"));
        assertThat(asked.status()).isEqualTo("AWAITING_CUSTOMER");
        assertThat(replied.status()).isEqualTo("OPEN");
    }

    @Test
    void a_withdrawal_ends_open_promises_without_a_word() {
        Picture picture = picture(assigned(1), promise("promise.made", 2), mark("complaint.withdrawn", 'i', 3, null));
        assertThat(picture.openPromises()).isEmpty();
        assertThat(picture.status()).isEqualTo("WITHDRAWN");
    }

    @Test
    void a_kept_promise_is_no_longer_open_even_where_the_keeping_is_heard_first() {
        Picture picture = picture(promise("promise.kept", 3), promise("promise.made", 2));
        assertThat(picture.openPromises()).isEmpty();
    }

    @Test
    void the_customer_waits_only_while_the_next_step_is_ours() {
        long waited = Waiting.of(
                List.of(
                        new Picture.Turn(0, true),
                        new Picture.Turn(2 * HOUR, false),
                        new Picture.Turn(10 * HOUR, true),
                        new Picture.Turn(11 * HOUR, false)),
                20 * HOUR);
        assertThat(waited).isEqualTo(3 * HOUR);
    }

    @Test
    void the_same_mark_twice_changes_nothing() {
        TreeSet<Mark> marks = new TreeSet<>(List.of(assigned(1), promise("promise.made", 2)));
        String once = Marks.write(marks);
        marks.add(promise("promise.made", 2));
        assertThat(Marks.write(marks)).isEqualTo(once);
        assertThat(Marks.read(once)).isEqualTo(marks);
    }

    @Test
    void a_percentile_is_at_most_five_percent_off() {
        for (long exact : new long[] {1, 7, 99, 1234, 86_400_000, 31_536_000_000L}) {
            Map<String, Long> counts = new TreeMap<>(Map.of(Durations.bucket(exact), 3L));
            assertThat(Durations.percentile(counts, 0.95))
                    .isBetween((long) (exact * 0.95), (long) Math.ceil(exact * 1.05));
        }
    }

    @Test
    void the_median_stands_between_the_small_and_the_large() {
        Map<String, Long> counts = Map.of(Durations.bucket(10), 4L, Durations.bucket(1000), 5L);
        assertThat(Durations.percentile(counts, 0.5)).isBetween(950L, 1050L);
        assertThat(Durations.percentile(Map.of(), 0.5)).isNull();
    }

    private static Picture picture(Mark... marks) {
        return Picture.of(ID, new TreeSet<>(Arrays.asList(marks)));
    }

    private static Mark assigned(long at) {
        return new Mark("owner.assigned", 'r', at, at, null, null, null, null, List.of("ana", "Ana"), null);
    }

    private static Mark promise(String type, long at) {
        return new Mark(type, 'r', at, at, PROMISE, "UPDATE", HOUR, null, null, null);
    }

    private static Mark mark(String type, char topic, long at, String word) {
        return new Mark(type, topic, at, at, null, word, null, null, null, null);
    }
}
