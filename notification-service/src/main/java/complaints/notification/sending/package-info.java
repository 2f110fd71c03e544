/**
 * Notices leave by mail: claimed in one transaction, sent outside any, settled and told in another. See
 * {@link complaints.notification.sending.Dispatch} for what a crash can and cannot do.
 */
package complaints.notification.sending;
