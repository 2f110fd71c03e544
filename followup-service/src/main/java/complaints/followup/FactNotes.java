package complaints.followup;

import complaints.events.IntakeFact;
import complaints.events.ResolutionFact;
import java.util.List;

/** Writes down what is heard, in the transaction that hears it: for features that need more than the checks do. */
public interface FactNotes {

    void noteIntake(List<IntakeFact> facts);

    void noteResolution(List<ResolutionFact> facts);
}
