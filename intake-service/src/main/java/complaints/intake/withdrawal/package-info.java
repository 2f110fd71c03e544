/** The customer takes the complaint back. */
package complaints.intake.withdrawal;
