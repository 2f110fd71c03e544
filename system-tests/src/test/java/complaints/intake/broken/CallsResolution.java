package complaints.intake.broken;

import complaints.resolution.broken.CaseOfResolution;

class CallsResolution {
    CaseOfResolution known;
}
