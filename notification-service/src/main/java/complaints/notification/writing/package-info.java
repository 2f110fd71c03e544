/** Facts become letters: {@link complaints.notification.writing.NoticePlan} says which. */
package complaints.notification.writing;
