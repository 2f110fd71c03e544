/** Clients that record complaints and work cases, and write down outside the system what was accepted. */
package complaints.bench.faults.driving;
