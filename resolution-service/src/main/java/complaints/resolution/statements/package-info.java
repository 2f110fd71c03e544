/** Both versions, further questions, and what is asked of the customer. */
package complaints.resolution.statements;
