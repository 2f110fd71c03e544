/** One hour a week: what went wrong, and a fair sample of what did not, both versions side by side. */
package complaints.followup.review;
