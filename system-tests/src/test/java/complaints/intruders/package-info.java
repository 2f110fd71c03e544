/** People who try what they may not: roles, addresses, requests, log-ins. */
package complaints.intruders;
