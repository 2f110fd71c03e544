package complaints.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import complaints.devstack.KafkaServer;
import complaints.devstack.PostgresServer;
import complaints.events.Topics;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The packaged service, killed with -9 while two hundred posts of one complaint with one key are on their way. */
class KilledServiceIT {

    private static final int POSTS = 200;
    private static final Path HOME = Path.of("target", "killed-service").toAbsolutePath();
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static PostgresServer postgres;
    private static KafkaServer kafka;
    private static RunningIntake intake;

    @BeforeAll
    static void start() {
        Path home = HOME.resolve(Long.toString(ProcessHandle.current().pid()));
        postgres = PostgresServer.start(home.resolve("postgres"), 0);
        postgres.createDatabase("intake");
        Map<String, Integer> topics = new java.util.HashMap<>();
        Topics.ALL_NAMES.forEach(name -> topics.put(name, KafkaServer.PARTITIONS));
        kafka = KafkaServer.start(home.resolve("kafka"), 0, topics);
        intake = new RunningIntake(postgres, kafka, "intake").awaitReady();
    }

    @AfterAll
    static void stop() {
        intake.close();
        kafka.stop();
        postgres.stop();
    }

    /** @param answered how many of the posts are answered when the service is killed */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 100})
    void two_hundred_posts_with_one_key_make_one_complaint_although_the_service_is_killed(int answered)
            throws Exception {
        Told told = Intake.aComplaint();
        String contract = told.get("contract").toString();
        String key = UUID.randomUUID().toString();
        byte[] body = new ObjectMapper().writeValueAsBytes(told);
        CountDownLatch untilKilled = new CountDownLatch(answered);

        Set<String> answers = new HashSet<>();
        ExecutorService posts = Executors.newFixedThreadPool(POSTS);
        try {
            List<Future<String>> all = new ArrayList<>();
            for (int each = 0; each < POSTS; each++) {
                all.add(posts.submit(untilAnswered(key, body, untilKilled)));
            }
            assertThat(untilKilled.await(90, TimeUnit.SECONDS)).isTrue();
            intake.killHard();
            intake.start();
            for (Future<String> each : all) {
                answers.add(each.get(180, TimeUnit.SECONDS));
            }
        } finally {
            posts.shutdownNow();
        }

        assertThat(answers).as("answers, byte for byte").hasSize(1);
        assertThat(count("select count(*) from complaint where contract = ?", contract))
                .isOne();
        assertThat(count("select count(*) from idempotent_answer where key = ?", key))
                .isOne();
        await("it is told").atMost(Duration.ofSeconds(30)).untilAsserted(() -> assertThat(recordedEventsAbout(contract))
                .hasSize(1));
    }

    private static Callable<String> untilAnswered(String key, byte[] body, CountDownLatch answered) {
        return () -> {
            String[] answer = new String[1];
            await("an answer")
                    .atMost(Duration.ofSeconds(170))
                    .pollInterval(Duration.ofSeconds(1))
                    .pollInSameThread()
                    .ignoreExceptionsInstanceOf(IOException.class)
                    .until(() -> (answer[0] = post(key, body)) != null);
            answered.countDown();
            return answer[0];
        };
    }

    /** The answer; null where it has to be sent again. */
    private static String post(String key, byte[] body) throws IOException, InterruptedException {
        String login = Base64.getEncoder().encodeToString("agent:agent".getBytes(StandardCharsets.UTF_8));
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(intake.address().resolve("/complaints"))
                        .header("Authorization", "Basic " + login)
                        .header("Content-Type", "application/json")
                        .header("Idempotency-Key", key)
                        .timeout(Duration.ofSeconds(30))
                        .POST(BodyPublishers.ofByteArray(body))
                        .build(),
                BodyHandlers.ofString());
        boolean again = answer.statusCode() == 503
                || answer.statusCode() == 409 && answer.body().contains("request-in-progress");
        assertThat(again || answer.statusCode() == 201).as(answer.body()).isTrue();
        return again ? null : answer.body();
    }

    private static int count(String sql, String value) throws SQLException {
        try (Connection connection = postgres.connect("intake");
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, value);
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    /** Their ids: a delivery that was repeated has the id of the first. */
    private static Set<String> recordedEventsAbout(String contract) {
        Set<String> ids = new HashSet<>();
        try (KafkaConsumer<String, byte[]> consumer = new KafkaConsumer<>(
                Map.of("bootstrap.servers", kafka.bootstrapServers()),
                new StringDeserializer(),
                new ByteArrayDeserializer())) {
            List<TopicPartition> partitions = consumer.partitionsFor(Topics.INTAKE.name()).stream()
                    .map(each -> new TopicPartition(each.topic(), each.partition()))
                    .toList();
            consumer.assign(partitions);
            consumer.seekToBeginning(partitions);
            Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
            while (ends.entrySet().stream().anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
                for (ConsumerRecord<String, byte[]> each : consumer.poll(Duration.ofMillis(200))) {
                    if (new String(each.value(), StandardCharsets.UTF_8).contains(contract)) {
                        ids.add(new String(each.headers().lastHeader("ce_id").value(), StandardCharsets.UTF_8));
                    }
                }
            }
        }
        return ids;
    }
}
