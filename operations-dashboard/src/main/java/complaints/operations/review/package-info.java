/** The weekly review, as follow-up keeps it. */
package complaints.operations.review;
