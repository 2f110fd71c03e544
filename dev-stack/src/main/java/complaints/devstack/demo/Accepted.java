package complaints.devstack.demo;

/**
 * A complaint that intake has on record.
 *
 * @param statusPage the customer's page
 * @param before whether an earlier run had told it
 */
record Accepted(String id, String key, String statusPage, boolean before) {}
