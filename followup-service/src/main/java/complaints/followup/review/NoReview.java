package complaints.followup.review;

import complaints.doors.Refusal;

/** That week has no review, or not yet: it opens on the Monday after. */
class NoReview extends Refusal {

    NoReview(String week) {
        super(Kind.NOT_FOUND, "no-review", "There is no review of that week; it opens on the Monday after.");
        with("week", week);
    }
}
