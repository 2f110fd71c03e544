package complaints.followup;

import complaints.events.IntakeFact;
import complaints.events.ResolutionFact;

/** Writes down what is heard, in the transaction that hears it: for features that need more than the checks do. */
public interface FactNotes {

    void note(IntakeFact fact);

    void note(ResolutionFact fact);
}
