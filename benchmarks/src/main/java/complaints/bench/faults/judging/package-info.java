/** What must be true at the end, read from databases, topics and the mail catcher alone. */
package complaints.bench.faults.judging;
