/** A complaint is told: once, whatever is repeated. */
package complaints.intake.recording;
