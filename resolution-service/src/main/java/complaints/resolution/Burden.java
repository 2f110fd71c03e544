package complaints.resolution;

/** Whom an open case burdens; a closed one burdens nobody. */
record Burden(String handlerId, boolean urgent) {}
