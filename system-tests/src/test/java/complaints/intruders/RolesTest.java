package complaints.intruders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import complaints.houserules.Sources;
import complaints.stories.RunningSystem;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Who may do what: written down for people, declared in the code, and true at the running doors. */
class RolesTest {

    private static final List<String> LOG_INS = Arrays.asList(null, "agent", "owner", "supervisor", "operations");

    @Test
    void the_page_of_roles_names_every_endpoint_as_it_is_declared() {
        String declared =
                Endpoints.all().stream().map(Endpoint::asRow).distinct().collect(Collectors.joining("\n"));
        String written = Sources.read(Path.of("docs/roles.md"))
                .lines()
                .filter(line -> line.startsWith("|"))
                .skip(2)
                .collect(Collectors.joining("\n"));

        assertThat(written).isEqualTo(declared);
    }

    @Test
    void every_endpoint_lets_in_whom_it_declares_and_nobody_else() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        List<String> wrong = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.all()) {
            for (String logIn : LOG_INS) {
                int status = Knock.at(endpoint, logIn, endpoint.somewhere());
                if (status >= 500 || status != refusal(endpoint, logIn) && refused(status, endpoint, logIn)) {
                    wrong.add(endpoint + " as " + logIn + ": " + status);
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    private static boolean refused(int status, Endpoint endpoint, String logIn) {
        return !endpoint.isOpenTo(logIn) || status == 401 || status == 403;
    }

    private static int refusal(Endpoint endpoint, String logIn) {
        return endpoint.isOpenTo(logIn) ? 0 : logIn == null ? 401 : 403;
    }
}
