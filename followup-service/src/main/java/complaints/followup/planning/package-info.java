/** A closing brings checks, by a table of plans; a reopening takes them away. */
package complaints.followup.planning;
