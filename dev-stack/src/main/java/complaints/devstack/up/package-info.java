/** The whole system on one machine: started, watched, shown and stopped. */
package complaints.devstack.up;
