/** One complaint's way through all services, without a word of the customer. */
package complaints.operations.timeline;
