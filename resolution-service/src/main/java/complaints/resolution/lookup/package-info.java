/** What is known of a case, of an owner's cases, of the team's load. */
package complaints.resolution.lookup;
