/** Dates told to the customer: renegotiated, kept, and watched as time passes. */
package complaints.resolution.promises;
