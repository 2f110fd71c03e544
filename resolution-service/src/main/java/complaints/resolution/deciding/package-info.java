/** Every question answered, a solution offered. */
package complaints.resolution.deciding;
