package complaints.notification.sending;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.test.RealServers;
import complaints.messaging.Ids;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

/** What is claimed from the queue; all in transactions that are undone, so that nothing is ever sent. */
@QuarkusTest
@QuarkusTestResource(value = RealServers.class)
class QueueTest {

    private static final String BUSY = "busy.example";
    private static final String OTHER = "other.example";
    private static final int MANY = 3_000;

    @Inject
    Queue queue;

    @Inject
    Jdbi jdbi;

    @Inject
    Clock clock;

    @Test
    void that_all_waits_for_a_busy_domain_is_seen_without_reading_it() {
        undone(() -> {
            Set<String> waiting = waiting();
            write(BUSY, MANY, "2026-12-01");
            waiting.add(BUSY);
            long before = read();

            assertThat(queue.claim(Ids.next(), clock.instant(), waiting, 20)).isEmpty();
            assertThat(read() - before).as("rows read").isLessThan(MANY / 10);
        });
    }

    @Test
    void behind_a_busy_domain_the_others_are_found_the_most_urgent_first() {
        undone(() -> {
            Set<String> waiting = waiting();
            write(BUSY, 50, "2026-12-01");
            write(OTHER, 1, "2026-12-24");
            write("more." + OTHER, 1, "2026-12-20");
            waiting.add(BUSY);

            List<Claimed> claimed = queue.claim(Ids.next(), clock.instant(), waiting, 20);

            assertThat(claimed).extracting(Claimed::domain).containsExactly("more." + OTHER, OTHER);
        });
    }

    @Test
    void where_no_domain_is_busy_the_most_urgent_of_all_is_first() {
        undone(() -> {
            write(BUSY, 1, "1999-12-02");
            write(OTHER, 1, "1999-12-01");

            List<Claimed> claimed = queue.claim(Ids.next(), clock.instant(), Set.of(), 2);

            assertThat(claimed).extracting(Claimed::domain).containsExactly(OTHER, BUSY);
        });
    }

    private static void undone(Runnable work) {
        QuarkusTransaction.begin();
        try {
            work.run();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    /** Where what other tests left goes to. */
    private Set<String> waiting() {
        return jdbi.withHandle(
                handle -> new HashSet<>(handle.createQuery("select distinct domain from notice where state = 'WRITTEN'")
                        .mapTo(String.class)
                        .list()));
    }

    /** Rows of notices this transaction has read so far. */
    private long read() {
        return jdbi.withHandle(handle -> handle.createQuery(
                        "select seq_tup_read + idx_tup_fetch from pg_stat_xact_user_tables where relname = 'notice'")
                .mapTo(long.class)
                .one());
    }

    private void write(String domain, int count, String urgentBy) {
        String run = UUID.randomUUID().toString();
        jdbi.useHandle(handle -> handle.createUpdate(
                        """
                        with heard as (insert into complaint (id) select uuidv7() from generate_series(1, :count) returning id),
                          facts as (
                            insert into fact (id, complaint_id, topic, type, payload, heard_at)
                            select uuidv7(), id, 'intake.events.v1', 'complaint.recorded', '', now() from heard
                            returning id, complaint_id)
                        insert into notice (id, complaint_id, fact_id, kind, recipient, language, key, subject, body_text,
                          body_html, message_id, thread_id, written_at, state, next_attempt_at, urgent_by)
                        select uuidv7(), complaint_id, id, 'ACKNOWLEDGEMENT', id || '@' || :domain, 'es', '7K3M9QX24D', 's', 't',
                          'h', id || :run, id, now(), 'WRITTEN', now() - interval '1 day', cast(:urgentBy as timestamptz)
                        from facts""")
                .bind("count", count)
                .bind("domain", domain)
                .bind("run", run)
                .bind("urgentBy", urgentBy)
                .execute());
    }
}
