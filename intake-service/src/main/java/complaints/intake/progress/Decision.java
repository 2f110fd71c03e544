package complaints.intake.progress;

import complaints.events.Finding;
import complaints.events.SolutionItem;
import java.util.List;

/** The answer to every question, and what will be done. */
record Decision(List<Finding> findings, List<SolutionItem> items) {}
