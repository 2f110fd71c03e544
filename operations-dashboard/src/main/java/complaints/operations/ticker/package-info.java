/** Each event as it happens, to whoever watches. */
package complaints.operations.ticker;
