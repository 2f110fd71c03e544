/** The team: who can own cases, their absences and substitutes. */
package complaints.resolution.handlers;
