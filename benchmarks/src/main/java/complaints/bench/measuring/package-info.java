/** Doing one thing with many clients for a while, and saying how long it took. */
package complaints.bench.measuring;
