package complaints.devstack;

import static org.assertj.core.api.Assertions.assertThat;

import complaints.devstack.up.Service;
import complaints.events.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ComposeTest {
    private static final Pattern DOOR = Pattern.compile("(?m)^@Path\\(\"(/[a-z-]+)");

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

    @Test
    void the_proxy_leads_to_every_door_of_every_service() throws IOException {
        String proxy = Files.readString(root.resolve("deploy/proxy/Caddyfile"));
        for (Service service : Service.values()) {
            if (service != Service.OPERATIONS) {
                for (String door : doors(service)) {
                    assertThat(proxy).containsPattern("@" + service.id() + " path .*" + door + "(/\\*)?\\b");
                }
            }
        }
    }

    @Test
    void only_the_proxy_has_a_published_port() throws IOException {
        String compose = Files.readString(root.resolve("docker-compose.yml"));
        assertThat(compose.split("(?m)^ +ports:")).hasSize(2);
        assertThat(compose).contains("ports: [\"${COMPLAINTS_ADDRESS:-127.0.0.1}:${COMPLAINTS_PORT:-8000}:8000\"]");
        assertThat(compose).contains("COMPLAINTS_PUBLISHED_ON: ${COMPLAINTS_ADDRESS:-127.0.0.1}");
    }

    private Set<String> doors(Service service) throws IOException {
        Set<String> doors = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(root.resolve(service.id() + "-service/src/main/java"))) {
            for (Path source : sources.filter(file -> file.toString().endsWith("Resource.java"))
                    .toList()) {
                DOOR.matcher(Files.readString(source))
                        .results()
                        .map(MatchResult::group)
                        .map(door -> door.substring(door.indexOf('/')))
                        .forEach(doors::add);
            }
        }
        return doors;
    }
}
