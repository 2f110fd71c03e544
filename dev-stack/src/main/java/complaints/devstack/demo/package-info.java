/** Feeds complaints to a running system as a call centre would, and counts by its public APIs what became of them. */
package complaints.devstack.demo;
