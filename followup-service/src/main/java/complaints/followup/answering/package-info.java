/** The customer's page and the telephone: one answer, correctable for a day. */
package complaints.followup.answering;
