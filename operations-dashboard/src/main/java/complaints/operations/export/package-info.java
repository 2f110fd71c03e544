/** The counters as a file, for whoever wants to count them again; who took it and why is kept. */
package complaints.operations.export;
