package complaints.resolution.deciding;

import complaints.doors.InvalidBody;
import complaints.resolution.Case;
import complaints.resolution.CaseTerms;
import complaints.resolution.Cases;
import complaints.resolution.CompensationTable;
import complaints.resolution.CompensationTable.Compensation;
import complaints.resolution.CompensationTable.Harm;
import complaints.resolution.Decision;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

/** What the table of packages gives for the breach of a case. */
@Path("/cases/{id}/compensation")
@RolesAllowed({"owner", "supervisor"})
public class CompensationResource {

    private final Cases cases;
    private final CompensationTable table;
    private final CaseTerms terms;
    private final Clock clock;

    CompensationResource(Cases cases, CompensationTable table, CaseTerms terms, Clock clock) {
        this.cases = cases;
        this.table = table;
        this.terms = terms;
        this.clock = clock;
    }

    @GET
    public Compensation look(String id, @QueryParam("harm") @DefaultValue("LOW") String harm) {
        Case it = cases.get(id);
        return table.of(it.story().category(), read(harm), daysLate(it));
    }

    /** Until the answer, where there is one; none for a complaint still without a date. */
    private int daysLate(Case it) {
        Instant promised = it.story().answerBy();
        Instant answered = it.decision().map(Decision::at).orElseGet(clock::instant);
        return promised == null ? 0 : terms.hours().workingDaysBetween(promised, answered);
    }

    private static Harm read(String harm) {
        return Arrays.stream(Harm.values())
                .filter(each -> each.name().equals(harm))
                .findFirst()
                .orElseThrow(() -> InvalidBody.at("harm", "Must be one of " + Arrays.toString(Harm.values()) + "."));
    }
}
