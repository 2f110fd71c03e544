/**
 * The scenario {@code load}: complaints are posted as fast as they are taken, then the acknowledgements are awaited, and
 * the same inserts are done without any service.
 */
package complaints.bench.load;
