package complaints.resolution;

import complaints.events.Question;
import complaints.events.RunningClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** What was done on a case since it was opened: what its rules look at, kept whole. */
final class CaseWork {

    List<Question> questions = new ArrayList<>();
    List<RunningClock> clocks = new ArrayList<>();
    List<Contact> contacts = new ArrayList<>();
    List<Statement> statements = new ArrayList<>();
    VersionRequest versionRequest;
    List<InformationRequest> requests = new ArrayList<>();
    List<Decision> earlierDecisions = new ArrayList<>();
    Decision decision;
    PendingDecision pending;
    int roundBegan;
    Agreement agreement;
    Map<Integer, Instant> done = new TreeMap<>();
    List<ConductRecord> conduct = new ArrayList<>();
    List<Closing> closings = new ArrayList<>();
    boolean withdrawn;
}
