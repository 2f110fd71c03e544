/** Processes of this machine: started so that they end with us, stopped, killed, paused, waited for. */
package complaints.devstack.process;
