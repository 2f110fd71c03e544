package complaints.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import complaints.devstack.KafkaServer;
import complaints.devstack.MailServer;
import complaints.devstack.PostgresServer;
import complaints.devstack.StackNames;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service, killed with -9 while it sends, alone with servers of its own. */
class KilledInTheMiddleIT {

    private static final int COMPLAINTS = 200;

    /**
     * Mails under way at the same time. Where nobody can be asked, one that was killed between the final dot and the mark goes
     * out again under the same Message-ID.
     */
    private static final int UNDER_WAY = 6;

    private static final Path HOME = Path.of("target", "killed-in-the-middle").toAbsolutePath();

    private static PostgresServer postgres;
    private static KafkaServer kafka;
    private static MailServer mail;

    @BeforeAll
    static void start() {
        Path home = HOME.resolve(Long.toString(ProcessHandle.current().pid()));
        postgres = PostgresServer.start(home.resolve("postgres"), 0);
        kafka = KafkaServer.start(home.resolve("kafka"), 0, StackNames.topics());
        mail = MailServer.start(home.resolve("mail"), 0, 0);
    }

    @AfterAll
    static void stop() {
        mail.stop();
        kafka.stop();
        postgres.stop();
    }

    /** @param canAsk whether the mail server can be asked what it has */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void every_complaint_is_acknowledged_once_though_the_sender_is_killed(boolean canAsk) {
        String database = canAsk ? "asking" : "trusting";
        postgres.createDatabase(database);
        RunningNotification service = new RunningNotification(postgres, database, kafka, mail);
        List<Story> stories =
                IntStream.range(0, COMPLAINTS).mapToObj(i -> Story.aComplaint()).toList();
        try (RunningNotification running = canAsk ? service.asking(mail) : service;
                Told told = new Told(kafka.bootstrapServers())) {
            running.start();
            stories.forEach(story -> told.tell(story.recorded(), story.owned()));
            await("half of the mails")
                    .atMost(Duration.ofMinutes(2))
                    .pollInterval(Duration.ofMillis(200))
                    .until(() -> mailsAbout(stories).size() >= COMPLAINTS / 2);
            running.killHard();
            running.start();
            await("all settled").atMost(Duration.ofMinutes(2)).until(() -> settled(database, stories) == COMPLAINTS);
        }

        List<String> mails = mailsAbout(stories);
        assertThat(mails).containsAll(stories.stream().map(Story::key).toList());
        assertThat(mails.size() - COMPLAINTS).as("twice").isBetween(0, canAsk ? 0 : UNDER_WAY);
    }

    private static List<String> mailsAbout(List<Story> stories) {
        List<String> keys = stories.stream().map(Story::key).toList();
        return mail.mails().stream()
                .map(each -> each.path("complaintKey").asText())
                .filter(keys::contains)
                .toList();
    }

    private static int settled(String database, List<Story> stories) throws SQLException {
        try (Connection connection = postgres.connect(database);
                PreparedStatement query = connection.prepareStatement(
                        "select count(*) from notice where state = 'SENT' and complaint_id = any (?)")) {
            query.setArray(
                    1,
                    connection.createArrayOf(
                            "uuid", stories.stream().map(Story::id).toArray()));
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }
}
