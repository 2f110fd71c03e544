package complaints.followup.review;

/** A week that has a review, and whether that was held. */
record ReviewWeekState(String week, boolean held, boolean overdue) {}
