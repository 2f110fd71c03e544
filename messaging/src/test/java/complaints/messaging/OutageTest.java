package complaints.messaging;

import static complaints.messaging.Facts.aContact;
import static complaints.messaging.KafkaProbe.record;
import static complaints.messaging.KafkaProbe.send;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.test.RealServers;
import complaints.events.Topics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(RealServers.class)
class OutageTest {

    private static final Duration RECOVERY = Duration.ofMinutes(2);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static final int CONNECTIONS = 8;

    @Inject
    Telling telling;

    @Inject
    Diary diary;

    @Inject
    Jdbi jdbi;

    @Inject
    DataSource dataSource;

    private final AtomicInteger working = new AtomicInteger();
    private final UUID complaint = Ids.next();

    @Test
    void events_that_come_while_the_database_is_away_are_heard_when_it_is_back() {
        RealServers.postgres().killHard();
        try (LogWatch log = new LogWatch(Inbox.class)) {
            send(List.of(record(Ids.next(), aContact(complaint, "while you were away"))));
            await("the inbox tries again and again").atMost(RECOVERY).until(() -> log.lines() >= 3);
        } finally {
            RealServers.postgres().restart();
        }

        await("heard after all").atMost(RECOVERY).ignoreExceptions().untilAsserted(() -> assertThat(diary.of(complaint))
                .containsExactly("while you were away"));
    }

    @Test
    void facts_told_while_the_broker_is_away_arrive_once_and_in_order_when_it_is_back() {
        RealServers.kafka().killHard();
        try {
            telling.tell(List.of(aContact(complaint, "one"), aContact(complaint, "two")));
            telling.tell(List.of(aContact(complaint, "three")));
        } finally {
            RealServers.kafka().restart();
        }

        await("heard after all").atMost(RECOVERY).untilAsserted(() -> assertThat(diary.of(complaint))
                .containsExactly("one", "two", "three"));
        assertThat(KafkaProbe.told(Topics.INTAKE, complaint).stream()
                        .map(each -> KafkaProbe.header(each, "ce_id"))
                        .distinct())
                .hasSize(3);
    }

    @Test
    void facts_told_before_the_database_fell_arrive_after_it() {
        RealServers.kafka().pause();
        telling.tell(List.of(aContact(complaint, "one"), aContact(complaint, "two")));
        RealServers.postgres().killHard();
        RealServers.postgres().restart();
        RealServers.kafka().resume();

        await("heard after all").atMost(RECOVERY).ignoreExceptions().untilAsserted(() -> assertThat(diary.of(complaint))
                .containsExactly("one", "two"));
    }

    /** Stopped, it accepts and never answers; a socket alone waits a minute. */
    @Test
    void whoever_waits_on_a_silent_database_is_told_and_no_connection_stays_lost() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
        List<CompletableFuture<Void>> waiting = Stream.generate(() -> CompletableFuture.runAsync(this::work, threads))
                .limit(CONNECTIONS)
                .toList();
        await("all work").atMost(RECOVERY).until(() -> working.get() == CONNECTIONS);
        RealServers.postgres().pause();
        try {
            assertThat(waiting).allSatisfy(each -> assertThat(each).failsWithin(SOON));
        } finally {
            RealServers.postgres().resume();
            threads.shutdown();
        }
        await("as many can be had at once").atMost(RECOVERY).until(() -> hadAtOnce() == CONNECTIONS);
    }

    private void work() {
        QuarkusTransaction.requiringNew()
                .run(() -> jdbi.useHandle(handle -> {
                    handle.execute("select 1");
                    working.incrementAndGet();
                    handle.execute("select pg_sleep(60)");
                }));
    }

    private int hadAtOnce() {
        List<Connection> had = new ArrayList<>();
        try {
            while (had.size() < CONNECTIONS) {
                had.add(dataSource.getConnection());
            }
        } catch (SQLException notNow) {
            return had.size();
        } finally {
            had.forEach(OutageTest::giveBack);
        }
        return had.size();
    }

    private static void giveBack(Connection connection) {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    /** Counts what a class of ours says. */
    private static final class LogWatch extends Handler implements AutoCloseable {

        private final Logger logger;
        private volatile int lines;

        LogWatch(Class<?> source) {
            logger = Logger.getLogger(source.getName());
            logger.addHandler(this);
        }

        int lines() {
            return lines;
        }

        @Override
        public synchronized void publish(LogRecord line) {
            lines++;
        }

        @Override
        public void flush() {
            // Nothing is buffered.
        }

        @Override
        public void close() {
            logger.removeHandler(this);
        }
    }
}
