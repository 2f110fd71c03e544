/** What users feel while a server is away for long, and what happens when it is back. */
package complaints.bench.faults.pressing;
