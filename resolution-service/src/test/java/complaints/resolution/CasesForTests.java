package complaints.resolution;

import complaints.events.IntakeFact.ComplaintRecorded;

/** Cases for tests of other packages. */
public final class CasesForTests {

    private CasesForTests() {}

    public static Case open(ComplaintRecorded story) {
        return ACase.of(story);
    }
}
