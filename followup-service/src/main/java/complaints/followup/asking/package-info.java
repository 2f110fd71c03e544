/** When a check is asked: by the clock, outside quiet hours, one at a time and at a pace. */
package complaints.followup.asking;
