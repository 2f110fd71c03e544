package complaints.devstack.up;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SettingsTest {
    private static final String JDBC_URL = "QUARKUS_DATASOURCE_JDBC_URL";

    @Test
    void without_settings_everything_is_embedded_and_on_loopback() {
        Settings settings = settings(Map.of());
        assertThat(settings.embedsPostgres()).isTrue();
        assertThat(settings.embedsKafka()).isTrue();
        assertThat(settings.embedsMail()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("/project/.complaints"));
        assertThat(settings.environmentOf(Service.FOLLOWUP, "secret"))
                .containsEntry(JDBC_URL, "jdbc:postgresql://127.0.0.1:15432/followup")
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "followup")
                .containsEntry("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:9092")
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "8083")
                .containsEntry("QUARKUS_MAILER_PORT", "1025")
                .containsEntry("COMPLAINTS_PUBLIC_OPERATIONS_URL", "http://localhost:8080")
                .containsEntry("COMPLAINTS_LINK_SECRET", "secret");
        assertThat(SettingsCheck.problems(settings)).isEmpty();
    }

    @Test
    void a_mail_server_named_in_the_environment_replaces_the_catcher() {
        Settings settings = settings(Map.of("QUARKUS_MAILER_HOST", "mail.example.org", "QUARKUS_MAILER_PORT", "587"));
        assertThat(settings.embedsMail()).isFalse();
        assertThat(settings.environmentOf(Service.NOTIFICATION, "secret"))
                .doesNotContainKeys("QUARKUS_MAILER_HOST", "QUARKUS_MAILER_PORT");
    }

    @Test
    void a_port_alone_moves_the_catcher() {
        Settings settings = settings(Map.of("QUARKUS_MAILER_PORT", "2525"));
        assertThat(settings.embedsMail()).isTrue();
        assertThat(settings.smtpPort()).isEqualTo(2525);
    }

    @Test
    void one_address_serves_every_database_where_it_says_which() {
        Settings settings = settings(Map.of(JDBC_URL, "jdbc:postgresql://db:5432/{service}"));
        assertThat(settings.embedsPostgres()).isFalse();
        assertThat(settings.environmentOf(Service.INTAKE, "secret"))
                .containsEntry(JDBC_URL, "jdbc:postgresql://db:5432/intake");
    }

    @Test
    void a_service_in_front_means_that_service_alone() {
        Settings settings = settings(
                Map.of("INTAKE_QUARKUS_HTTP_PORT", "9081", "INTAKE_" + JDBC_URL, "jdbc:postgresql://db/stories"));
        assertThat(settings.url(Service.INTAKE)).isEqualTo("http://localhost:9081");
        assertThat(settings.environmentOf(Service.INTAKE, "secret"))
                .containsEntry("QUARKUS_HTTP_PORT", "9081")
                .containsEntry(JDBC_URL, "jdbc:postgresql://db/stories");
        assertThat(settings.environmentOf(Service.RESOLUTION, "secret"))
                .containsEntry("QUARKUS_HTTP_PORT", "8082")
                .containsEntry("COMPLAINTS_PUBLIC_INTAKE_URL", "http://localhost:9081");
        assertThat(settings.embedsPostgres()).isTrue();
    }

    @Test
    void what_cannot_be_is_said_all_at_once() {
        assertThat(SettingsCheck.problems(settings(Map.of(
                        "QUARKUS_HTTP_PORT",
                        "9000",
                        JDBC_URL,
                        "jdbc:postgresql://db/complaints",
                        "INTAKE_QUARKUS_HTTP_HOST",
                        "0.0.0.0"))))
                .hasSize(3)
                .anyMatch(problem -> problem.contains("INTAKE_QUARKUS_HTTP_PORT"))
                .anyMatch(problem -> problem.contains("{service}"))
                .anyMatch(problem -> problem.contains("log-ins everybody knows"));
    }

    @Test
    void with_passwords_of_its_own_it_may_listen_anywhere() {
        assertThat(SettingsCheck.problems(
                        settings(listeningAnywhereWithPasswordsFor("AGENT", "OWNER", "SUPERVISOR", "OPERATIONS"))))
                .isEmpty();
    }

    @Test
    void one_log_in_that_everybody_knows_is_one_too_many() {
        assertThat(SettingsCheck.problems(settings(listeningAnywhereWithPasswordsFor("AGENT", "OWNER", "SUPERVISOR"))))
                .allMatch(problem -> problem.contains("log-ins everybody knows"))
                .hasSize(Service.values().length);
    }

    private static Map<String, String> listeningAnywhereWithPasswordsFor(String... users) {
        Map<String, String> settings = new HashMap<>(Map.of("QUARKUS_HTTP_HOST", "0.0.0.0"));
        for (String user : users) {
            settings.put("QUARKUS_SECURITY_USERS_EMBEDDED_USERS_" + user, "a long one");
        }
        return settings;
    }

    private static Settings settings(Map<String, String> environment) {
        return new Settings(Path.of("/project"), environment);
    }
}
