package complaints.resolution;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an operator decides about resolution. Terms are written as {@link Span} reads them. */
@ConfigMapping(prefix = "complaints.resolution")
public interface ResolutionSettings {

    /** Handler id by log-in; a log-in not named is the handler of the same id. */
    Map<String, String> logIns();

    /** Who owns what nobody fits. */
    @WithDefault("sofia")
    String dutySupervisor();

    /** A JSON file with the team to begin with; the demo's team where none is named. */
    Optional<String> team();

    /** The team's place. */
    @WithDefault("Europe/Madrid")
    ZoneId zone();

    /** ISO 3166-2 region whose public holidays the team has off. */
    @WithDefault("ES")
    String region();

    @WithDefault("09:00")
    LocalTime workFrom();

    @WithDefault("18:00")
    LocalTime workUntil();

    /** Until somebody of the team has spoken with the customer; no such date is told where none is set. */
    Optional<Span> firstContact();

    @WithDefault("60wm")
    Span callBack();

    @WithDefault("2wd")
    Span renewed();

    @WithDefault("5wd")
    Span disputed();

    @WithDefault("5wd")
    Span reopened();

    @WithDefault("5wd")
    Span completion();

    @WithDefault("10wd")
    Span reply();

    /** How long those who were there may take to tell their version once they were asked for it. */
    @WithDefault("3wd")
    Span version();

    @WithDefault("14d")
    Span agreement();

    @WithDefault("1wd")
    Span offer();

    @WithDefault("3wd")
    Span idle();

    @WithDefault("180d")
    Span conduct();

    /** A JSON file with the terms customers agreed to; the demo's where none is named. */
    Optional<String> terms();

    /** Whether a clause that no document of the terms knows is refused. */
    @WithDefault("false")
    boolean strictTerms();

    /** A JSON file with the bodies a customer can turn to; those known for Spain, the UK and the US where none is named. */
    Optional<String> outOfCourt();

    /** Whose law applies: with the sector, it tells those bodies. */
    @WithDefault("ES")
    String jurisdiction();

    @WithDefault("GENERAL")
    String sector();

    /** A JSON file with what is given for which breach; the demo's where none is named. */
    Optional<String> compensation();

    /** TrueType fonts (.ttf) for what the built-in one lacks in a case's document: Chinese, Japanese, Korean. */
    Optional<List<Path>> fileFonts();

    /** Above this sum, in any one currency, a second person approves a decision. */
    @WithDefault("500")
    BigDecimal approvalLimit();
}
