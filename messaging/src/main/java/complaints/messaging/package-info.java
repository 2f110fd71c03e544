/**
 * The only shared machinery: a fact is told by writing it to the {@link complaints.messaging.Outbox} in the transaction
 * that made it true; the {@link complaints.messaging.OutboxRelay} brings it to Kafka; the
 * {@link complaints.messaging.Inbox} hands each fact to its reader once; what cannot be digested is set aside by
 * {@link complaints.messaging.Parking}, with its reason, until somebody replays or discards it.
 */
package complaints.messaging;
