package complaints.bench.faults.breaking;

import complaints.devstack.process.ProcessServer;

/** A server and the wire by which the services reach it. */
public record Wired(ProcessServer server, Wire wire) {}
