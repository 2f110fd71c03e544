package complaints.bench.measuring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class ClientsTest {

    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final Clients clients = new Clients("a test", line -> {});

    @Test
    void what_went_well_is_counted_and_timed() throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        Measured measured = clients.run(3, A_MOMENT, () -> () -> {
            done.incrementAndGet();
            return Work.DONE;
        });
        assertThat(measured.done())
                .isEqualTo(done.get())
                .isEqualTo(measured.millis().count());
    }

    @Test
    void faults_are_counted_by_kind_and_not_timed() throws InterruptedException {
        AtomicInteger turn = new AtomicInteger();
        Measured measured = clients.run(1, A_MOMENT, () -> () -> {
            if (turn.incrementAndGet() == 1) {
                throw new IOException("connection refused");
            }
            return turn.get() == 2 ? "HTTP 503" : Work.DONE;
        });
        assertThat(measured.errors()).isEqualTo(Map.of("IOException", 1L, "HTTP 503", 1L));
        assertThat(measured.millis().count()).isEqualTo(turn.get() - 2);
    }

    @Test
    void all_clients_work_at_the_same_time() throws InterruptedException {
        CountDownLatch together = new CountDownLatch(8);
        Measured measured = clients.run(8, A_MOMENT, () -> () -> {
            together.countDown();
            return together.await(10, TimeUnit.SECONDS) ? Work.DONE : "alone";
        });
        assertThat(measured.errors()).isEmpty();
    }

    @Test
    void however_many_clients_share_a_pace_it_is_not_exceeded() throws InterruptedException {
        long begun = System.nanoTime();
        AtomicLong next = new AtomicLong(begun);
        Measured measured = clients.run(8, A_MOMENT, () -> new Paced(() -> Work.DONE, next, 100));
        long momentsInTheTime = (System.nanoTime() - begun) / 10_000_000 + 1;
        assertThat(measured.done()).isBetween(1L, momentsInTheTime);
    }

    @Test
    void the_rate_is_what_was_done_by_the_time_it_took() {
        Measured measured = new Measured(16, 2.5, 1000, Quantiles.of(new long[0]), Map.of("HTTP 500", 4L));
        assertThat(measured.perSecond()).isEqualTo(400);
        assertThat(measured.failed()).isEqualTo(4);
    }

    @Test
    void each_client_closes_what_it_opened() throws InterruptedException {
        AtomicInteger open = new AtomicInteger();
        clients.run(4, A_MOMENT, () -> {
            open.incrementAndGet();
            return new Work() {
                @Override
                public String once() {
                    return DONE;
                }

                @Override
                public void close() {
                    open.decrementAndGet();
                }
            };
        });
        assertThat(open).hasValue(0);
    }

    @Test
    void a_client_that_cannot_begin_ends_the_measuring() {
        assertThatThrownBy(() -> clients.run(1, A_MOMENT, () -> {
                    throw new IOException("no database");
                }))
                .hasMessageContaining("no database");
    }
}
