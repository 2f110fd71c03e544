/** The customer's own page about the complaint, by signed link. */
package complaints.notification.status;
