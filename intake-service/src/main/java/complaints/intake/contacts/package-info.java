/** The customer comes back about a complaint on record. */
package complaints.intake.contacts;
