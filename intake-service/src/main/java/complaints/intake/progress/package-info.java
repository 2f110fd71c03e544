/** What the other services told about a complaint, kept so that the whole story can be read in one call. */
package complaints.intake.progress;
