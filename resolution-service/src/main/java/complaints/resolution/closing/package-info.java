/** Items done, cases closed and reopened. */
package complaints.resolution.closing;
