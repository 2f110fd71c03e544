/** Benchmarks: what the running system bears, beside what its database alone bears on the same machine. */
package complaints.bench;
