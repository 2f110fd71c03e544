package complaints.resolution;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.List;

/** Fills an empty team at the first start, so that no complaint is ever without an owner. */
@ApplicationScoped
class FirstTeam {

    private static final int BEFORE_ANY_FACT_IS_HEARD = 1;

    private final Handlers handlers;
    private final ResolutionSettings settings;
    private final Catalogues catalogues;

    FirstTeam(Handlers handlers, ResolutionSettings settings, ObjectMapper json) {
        this.handlers = handlers;
        this.settings = settings;
        this.catalogues = new Catalogues(json);
    }

    @Transactional
    void fill(@Observes @Priority(BEFORE_ANY_FACT_IS_HEARD) StartupEvent event) {
        if (handlers.all().isEmpty()) {
            handlers.keep(catalogues.read(settings.team(), "team.json", new TypeReference<List<Handler>>() {}));
        }
        handlers.get(settings.dutySupervisor());
    }
}
