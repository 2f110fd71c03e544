package complaints.resolution;

import complaints.events.Finding;
import complaints.events.SolutionItem;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody wants to decide.
 *
 * @param goodwill numbers of the items given as goodwill: never called a breach
 * @param factsOn the day of the facts: its terms count; null for the day the complaint was recorded
 */
public record Proposal(List<Finding> findings, List<SolutionItem> items, List<Integer> goodwill, LocalDate factsOn) {}
