/** What comes back by mail: reports of mails that did not arrive, automatic answers, and words of customers. */
package complaints.notification.replies;
