/**
 * What all HTTP doors share: bodies read strictly, refusals told as problem+json, signed links for customers, the trace
 * of a request, and the list of parked events.
 */
package complaints.doors;
