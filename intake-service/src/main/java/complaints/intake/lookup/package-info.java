/** The whole story in one call, for whoever talks to the customer next. */
package complaints.intake.lookup;
