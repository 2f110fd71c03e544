/** Makes the projection anew from the event log while the old one serves. */
package complaints.operations.rebuilding;
