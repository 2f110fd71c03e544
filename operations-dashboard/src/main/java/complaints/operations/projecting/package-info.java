/** Hears every topic and writes the log and the projection in one transaction. */
package complaints.operations.projecting;
