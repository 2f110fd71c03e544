/** Facts of other services reach their cases. */
package complaints.resolution.hearing;
