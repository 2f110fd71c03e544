/** What the desk asks of the services, handed on under the log-in of who sits at it. */
package complaints.operations.desk;
