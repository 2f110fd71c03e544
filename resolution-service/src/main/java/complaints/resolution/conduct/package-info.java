/** Abuse documented with evidence and a second reader. It limits a channel for a time, never the claim. */
package complaints.resolution.conduct;
