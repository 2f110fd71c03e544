/** Checks for those who work the case. */
package complaints.followup.lookup;
