/** What the services parked, and the commands that let it take effect or set it aside. */
package complaints.operations.parked;
