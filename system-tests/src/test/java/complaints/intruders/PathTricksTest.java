package complaints.intruders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import complaints.stories.RunningSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** Another way to write an address is no way past the roles. */
class PathTricksTest {

    private static final List<UnaryOperator<String>> TRICKS = List.of(
            path -> path + ";x=1",
            path -> path + "%3Bx=1",
            path -> path + "/",
            path -> path + "//",
            path -> path + "/.",
            path -> path + "%2F",
            path -> path + "%00",
            path -> path + "?role=operations",
            path -> path + ".json",
            path -> "/" + path,
            path -> "/." + path,
            path -> "/q/.." + path,
            path -> "/q/health/%2e%2e/%2e%2e" + path,
            path -> "/answer/.." + path,
            path -> path.replaceFirst("/([a-z])", "/;/$1"),
            path -> path.replaceFirst("/([a-z])", "/;x=1/../$1"),
            path -> "/%" + Integer.toHexString(path.charAt(1)) + path.substring(2),
            path -> path.charAt(0) + path.substring(1, 2).toUpperCase() + path.substring(2));

    @Test
    void no_way_of_writing_an_address_leads_past_its_roles() {
        assumeTrue(RunningSystem.missing() == null, RunningSystem.missing());
        List<String> passed = new ArrayList<>();
        for (Endpoint endpoint : Endpoints.all()) {
            if (!endpoint.isOpenTo(null)) {
                passed.addAll(passed(endpoint));
            }
        }
        assertThat(passed).isEmpty();
    }

    private static List<String> passed(Endpoint endpoint) {
        List<String> passed = new ArrayList<>();
        for (UnaryOperator<String> trick : TRICKS) {
            String path = trick.apply(endpoint.somewhere());
            int status = Knock.at(endpoint, null, path);
            boolean refused = status == 400 || status == 401 || status == 403 || status == 404 || status == 405;
            if (!refused) {
                passed.add(endpoint.method() + " " + path + " at " + endpoint.service() + ": " + status);
            }
        }
        return passed;
    }
}
