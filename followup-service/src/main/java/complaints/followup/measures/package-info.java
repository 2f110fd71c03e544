/** What customers say, counted: every share with its denominator and a 95 % interval, small groups never alone. */
package complaints.followup.measures;
