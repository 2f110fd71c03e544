package complaints.resolution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Fills an empty team at the first start, so that no complaint is ever without an owner. */
@ApplicationScoped
class FirstTeam {

    private static final int BEFORE_ANY_FACT_IS_HEARD = 1;

    private final Handlers handlers;
    private final ResolutionSettings settings;
    private final ObjectMapper json;

    FirstTeam(Handlers handlers, ResolutionSettings settings, ObjectMapper json) {
        this.handlers = handlers;
        this.settings = settings;
        this.json = json;
    }

    @Transactional
    void fill(@Observes @Priority(BEFORE_ANY_FACT_IS_HEARD) StartupEvent event) throws IOException {
        if (handlers.all().isEmpty()) {
            try (InputStream team = open()) {
                handlers.keep(json.readValue(team, new TypeReference<List<Handler>>() {}));
            }
        }
        handlers.get(settings.dutySupervisor());
    }

    private InputStream open() throws IOException {
        return settings.team().isPresent()
                ? Files.newInputStream(Path.of(settings.team().get()))
                : FirstTeam.class.getResourceAsStream("team.json");
    }
}
