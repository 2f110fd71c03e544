/** A case changes its owner: offered, then accepted or refused. */
package complaints.resolution.handoffs;
