package complaints.resolution.hearing;

import complaints.events.IntakeFact.ComplaintRecorded;
import complaints.resolution.Act;
import complaints.resolution.Assignment;
import complaints.resolution.AssignmentPolicy;
import complaints.resolution.Case;
import complaints.resolution.CaseTerms;
import complaints.resolution.CustomerRef;
import complaints.resolution.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Opens the cases of one batch: each assignment counts for the next. */
class Opening {

    /** For batches that record no complaint. */
    static final Opening NONE = new Opening(null, Map.of(), null);

    private final Roster roster;
    private final Map<String, String> formerOwners;
    private final CaseTerms terms;
    private final List<UUID> opened = new ArrayList<>();

    Opening(Roster roster, Map<String, String> formerOwners, CaseTerms terms) {
        this.roster = roster;
        this.formerOwners = new HashMap<>(formerOwners);
        this.terms = terms;
    }

    Case open(Act act, ComplaintRecorded complaint) {
        String customer = CustomerRef.of(complaint.customer());
        Assignment assignment = AssignmentPolicy.assign(complaint, formerOwners.get(customer), roster);
        roster.carry(assignment.owner().id());
        if (customer != null) {
            formerOwners.put(customer, assignment.owner().id());
        }
        opened.add(complaint.complaintId());
        return Case.open(complaint, assignment, terms, act);
    }

    List<UUID> opened() {
        return List.copyOf(opened);
    }
}
