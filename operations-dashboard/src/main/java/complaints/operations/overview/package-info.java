/** The numbers on the page and as metrics, read from kept counters. */
package complaints.operations.overview;
