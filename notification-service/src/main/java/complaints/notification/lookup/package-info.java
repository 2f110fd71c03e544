/** What was told to a customer, looked up by those who work for him. */
package complaints.notification.lookup;
