/** The system under test, two copies of each service, and everything that is done to harm it. */
package complaints.bench.faults.breaking;
