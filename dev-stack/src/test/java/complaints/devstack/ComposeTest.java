package complaints.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.up.Service;
import complaints.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ComposeTest {
    private final Path root = Path.of(System.getProperty("complaints.root"));

    @Test
    void the_containers_get_every_topic() throws IOException {
        assertThat(Files.readString(root.resolve("docker-compose.yml"))).contains(Topics.ALL_NAMES);
    }

    @Test
    void the_containers_get_a_database_for_every_service() throws IOException {
        String databases = Files.readString(root.resolve("deploy/compose/databases.sh"));
        for (Service service : Service.values()) {
            assertThat(databases).containsPattern("for service in [a-z ]*\\b" + service.id() + "\\b");
        }
    }
}
