/**
 * {@code ./complaints bench faults}: two copies of every service are fed and broken at random, then everything is made
 * whole and judged from outside.
 */
package complaints.bench.faults;
