package complaints.followup.planning;

import static java.nio.charset.StandardCharsets.UTF_8;

import complaints.followup.FollowupSettings;
import io.quarkus.runtime.Startup;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads the table of plans when the service starts, so that a faulty one stops it there and then. */
class PlanFile {

    private static final String INSIDE = "classpath:";

    @Produces
    @Singleton
    @Startup
    Plans plans(FollowupSettings settings) throws IOException {
        return Plans.parse(lines(settings.plans()), settings);
    }

    private static List<String> lines(String place) throws IOException {
        if (!place.startsWith(INSIDE)) {
            return Files.readAllLines(Path.of(place), UTF_8);
        }
        String name = place.substring(INSIDE.length());
        try (InputStream table = Thread.currentThread().getContextClassLoader().getResourceAsStream(name)) {
            return new String(table.readAllBytes(), UTF_8).lines().toList();
        }
    }
}
