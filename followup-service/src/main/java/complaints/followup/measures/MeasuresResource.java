package complaints.followup.measures;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jboss.resteasy.reactive.RestQuery;

/** What customers say after closing, with response rate and intervals. */
@Path("/measures")
public class MeasuresResource {

    private static final ZoneId HOME = ZoneId.of("Europe/Madrid");
    private static final int USUAL_DAYS = 90;

    private final Tallies tallies;
    private final Clock clock;

    MeasuresResource(Tallies tallies, Clock clock) {
        this.tallies = tallies;
        this.clock = clock;
    }

    /**
     * @param from first day of asking, in Madrid, inclusive
     * @param to last day, inclusive
     * @param smallest the fewest answers a group shows; smaller ones are pooled
     */
    public record Measures(LocalDate from, LocalDate to, Dimension by, int smallest, List<Measured> groups) {}

    /** Checks asked in a period, by default the last 90 days, told apart by one dimension. */
    @GET
    @RolesAllowed({"supervisor", "operations"})
    public Measures measures(
            @RestQuery @DefaultValue("NONE") Dimension by, @RestQuery LocalDate from, @RestQuery LocalDate to) {
        LocalDate last = to == null ? LocalDate.ofInstant(clock.instant(), HOME) : to;
        LocalDate first = from == null ? last.minusDays(USUAL_DAYS) : from;
        List<Tally> counted = tallies.by(by, start(first), start(last.plusDays(1)));
        return new Measures(
                first,
                last,
                by,
                PrivacyPolicy.SMALLEST,
                PrivacyPolicy.protect(counted).stream().map(Measured::of).toList());
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(HOME).toInstant();
    }
}
